// What is around every screen: the name of the house and the ways in it.

import { fill, h, svg } from "./elements.js";
import { t } from "./words.js";

/** Builds the frame; gives a function that marks the screen one is on. */
export function frame() {
  const links = ["new", "jobs", "cameo", "settings"].map(name => h("a", { href: `#/${name}`, data: { name } }, t(`nav.${name}`)));
  const stage = document.getElementById("stage");
  document.getElementById("notes").setAttribute("aria-label", t("nav.notes"));
  fill(document.getElementById("top"),
    h("a", { class: "skip", href: "#stage", onclick: event => { event.preventDefault(); stage.focus(); } }, t("nav.skip")),
    h("a", { class: "brand", href: "#/new" }, mark(), h("span", {}, "OmaVideo"), " ", h("span", { class: "studio" }, "Studio")),
    h("nav", { "aria-label": t("nav.label") }, links));
  return name => links.forEach(link => link.dataset.name === name ? link.setAttribute("aria-current", "page") : link.removeAttribute("aria-current"));
}

const mark = () => svg("svg", { class: "mark", viewBox: "0 0 32 32", "aria-hidden": "true" },
  svg("rect", { width: 32, height: 32, rx: 9 }), svg("path", { d: "M12 9.5v13l11-6.5z" }));
