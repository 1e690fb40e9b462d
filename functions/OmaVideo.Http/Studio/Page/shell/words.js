// What the Studio says, in the language of whoever reads. Every sentence stands in words/.

import { memory } from "./memory.js";

const books = { en: () => import("../words/en.js"), de: () => import("../words/de.js") };

export const languages = { en: "English", de: "Deutsch" };

let words = {};
let spoken = "en";

/** The language tag in use. */
export const language = () => spoken;

/** Opens the book of the language that was chosen, or that the browser prefers. */
export async function learn() {
  const wanted = [memory.get("language"), ...navigator.languages.map(tag => tag.split("-")[0])];
  spoken = wanted.find(tag => tag in books) ?? "en";
  words = (await books[spoken]()).default;
  document.documentElement.lang = spoken;
}

/** A sentence by its name. `{name}` is filled in; of `one|{n} many`, the number `n` chooses. */
export function t(name, values = {}) {
  const sentence = words[name] ?? name;
  const forms = sentence.split("|");
  return forms[forms.length > 1 && values.n !== 1 ? 1 : 0].replace(/\{(\w+)\}/g, (_, key) => values[key] ?? "");
}

/** The sentence of this name, or another one where there is none. */
export const tOr = (name, otherwise, values) => (name in words ? t(name, values) : otherwise);

export const number = (value, options) => new Intl.NumberFormat(spoken, options).format(value);

/** US dollars; nothing is said to be free. */
export const money = usd => (usd ? number(usd, { style: "currency", currency: "USD", minimumFractionDigits: 2, maximumFractionDigits: usd < 0.1 ? 4 : 2 }) : t("money.free"));

/** A span of time, as one would say it; what was measured, also in tenths of a second. */
export function span(seconds, measured = false) {
  const unit = (value, name) => number(value, { style: "unit", unit: name, unitDisplay: "short" });
  if (measured && seconds < 10) return unit(Math.max(0.1, Math.round(seconds * 10) / 10), "second");
  const whole = Math.max(1, Math.round(seconds));
  if (whole < 90) return unit(whole, "second");
  return whole < 5400 ? unit(Math.round(whole / 60), "minute") : unit(Math.round(whole / 360) / 10, "hour");
}

/** Seconds to a tenth, as scenes have them. */
export const seconds = value => number(value, { style: "unit", unit: "second", unitDisplay: "narrow", maximumFractionDigits: 1 });

export const when = time => new Intl.DateTimeFormat(spoken, { dateStyle: "medium", timeStyle: "short" }).format(new Date(time));

export function bytes(count) {
  const [value, unit] = count < 1e6 ? [count / 1e3, "kilobyte"] : [count / 1e6, "megabyte"];
  return number(value, { style: "unit", unit, unitDisplay: "short", maximumFractionDigits: value < 10 ? 1 : 0 });
}
