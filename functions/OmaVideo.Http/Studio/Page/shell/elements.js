// Makes elements. Text is only ever text: nothing here reads markup, whoever wrote it.

const SVG = "http://www.w3.org/2000/svg";

/** An element with its traits: `on…` listens, `css` sets custom properties and styles, `data` sets data attributes. */
export const h = (tag, traits = {}, ...content) => filled(document.createElement(tag), traits, content);

/** The same for what is drawn. */
export const svg = (tag, traits = {}, ...content) => filled(document.createElementNS(SVG, tag), traits, content);

/** Puts this in the place of all that an element holds. */
export function fill(element, ...content) {
  element.replaceChildren(...parts(content));
  return element;
}

/** A drawing of one path on a field of 24 by 24, for eyes only: what it means is said beside it. */
export const icon = path => svg("svg", { class: "icon", viewBox: "0 0 24 24", "aria-hidden": "true" }, svg("path", { d: path }));

/** An identity for an element that another one speaks of. */
let last = 0;
export const newId = (name = "e") => `${name}-${++last}`;

function filled(element, traits, content) {
  for (const [name, value] of Object.entries(traits)) set(element, name, value);
  element.append(...parts(content));
  return element;
}

const parts = content => content.flat(Infinity).filter(part => part !== null && part !== undefined && part !== false);

function set(element, name, value) {
  if (value === undefined || value === null || value === false) return;
  if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
  else if (name === "css") for (const [key, style] of Object.entries(value)) element.style.setProperty(key, style);
  else if (name === "data") Object.assign(element.dataset, value);
  else if (name === "value" || name === "checked") element[name] = value;
  else element.setAttribute(name, value === true ? "" : value);
}
