// Labelled fields, each with a hint and a place for what is wrong with it.

import { h, newId } from "./elements.js";

/** A field around an input, textarea or select. */
export function field(label, input, hint = "") {
  input.id ||= newId("field");
  const [told, wrong] = [h("span", { class: "hint", id: `${input.id}-hint` }, hint), h("span", { class: "wrong", id: `${input.id}-wrong` })];
  const root = h("div", { class: "field" }, h("label", { for: input.id }, label), input, told, wrong);
  input.setAttribute("aria-describedby", `${told.id} ${wrong.id}`);
  return { root, input, hint: told, complain: text => complain(input, wrong, text) };
}

/** Several pictures or words of which one is chosen. */
export function choice(legend, name, options, chosen, onchange) {
  const pick = ({ value, label, picture }) => h("label", { class: "tile" },
    h("input", { type: "radio", name, value, checked: value === chosen, onchange: () => onchange(value) }), picture, h("span", {}, label));
  return h("fieldset", { class: `choice ${name}` }, h("legend", {}, legend), h("div", { class: "tiles" }, options.map(pick)));
}

export const select = (options, chosen, traits = {}) =>
  h("select", traits, options.map(([value, label]) => h("option", { value, selected: value === chosen }, label)));

/** A button that cannot be pressed again while what it does is under way. */
export function button(label, work, traits = {}) {
  const made = h("button", {
    type: "button", ...traits,
    onclick: async () => {
      if (made.getAttribute("aria-disabled") === "true") return;
      made.setAttribute("aria-disabled", "true");
      made.classList.add("busy");
      try { await work(made); } finally {
        made.removeAttribute("aria-disabled");
        made.classList.remove("busy");
      }
    },
  }, label);
  return made;
}

function complain(input, wrong, text) {
  wrong.textContent = text ?? "";
  text ? input.setAttribute("aria-invalid", "true") : input.removeAttribute("aria-invalid");
}
