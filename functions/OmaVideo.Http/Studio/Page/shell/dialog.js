// Asks in a window of its own. The browser keeps the focus in it and gives it back.

import { h, icon, newId } from "./elements.js";
import { t } from "./words.js";

/** Opens a window; it is gone when it closes. `build(close)` makes what is in it. */
export function open(title, build, look = "") {
  return new Promise(done => {
    const id = newId("title");
    const window = h("dialog", { class: look, "aria-labelledby": id, onclose: () => { window.remove(); done(window.returnValue || null); } });
    const close = answer => window.close(answer ?? "");
    window.append(h("header", {}, h("h2", { id }, title),
      h("button", { type: "button", class: "bare", "aria-label": t("close"), onclick: () => close() }, icon("M6 6l12 12M18 6L6 18"))));
    window.append(...[build(close)].flat(Infinity).filter(Boolean));
    document.body.append(window);
    window.showModal();
    // The first thing to do is not to close it.
    window.querySelector(":is(input, textarea, select, footer button):not(:disabled, .out-of-sight)")?.focus({ preventScroll: true });
  });
}

/** Asks whether to; true when the answer is yes. */
export const confirm = async (title, text, yes) => "yes" === await open(title, close => [
  h("p", {}, text),
  h("footer", {},
    h("button", { type: "button", onclick: () => close() }, t("no")),
    h("button", { type: "button", class: "danger", onclick: () => close("yes") }, yes)),
], "small");
