// Tells people what happened: those who look, in a note at the edge; those who listen, through a live region.

import { fill, h, icon } from "./elements.js";
import { t } from "./words.js";

const Shown = 7000;

/** Says it to those who listen. */
export function say(text) {
  const live = document.getElementById("live");
  live.textContent = "";
  requestAnimationFrame(() => { live.textContent = text; });
}

/** Shows and says that something is done. */
export function note(text, action) {
  const shown = show(text, "note", action);
  say(text);
  setTimeout(() => shown.matches(":hover, :focus-within") || shown.remove(), Shown);
}

/** Shows and says that something went wrong; it stays until it is closed. */
export function alarm(problem) {
  const text = typeof problem === "string" ? problem : problem.plainly ?? `${problem}`;
  show(text, "note alarm");
  fill(document.getElementById("alarm"), text);
}

function show(text, look, action) {
  const close = h("button", { type: "button", class: "bare", "aria-label": t("close"), onclick: () => shown.remove() }, icon("M6 6l12 12M18 6L6 18"));
  const shown = h("div", { class: look }, h("span", {}, text),
    action && h("button", { type: "button", class: "link", onclick: () => { shown.remove(); action.do(); } }, action.name), close);
  const notes = document.getElementById("notes");
  notes.append(shown);
  while (notes.children.length > 3) notes.firstElementChild.remove();
  return shown;
}
