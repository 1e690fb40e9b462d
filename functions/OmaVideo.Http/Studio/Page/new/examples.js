// Briefs to begin with.

import { h } from "../shell/elements.js";
import { t } from "../shell/words.js";

const some = [
  ["lamp", { style: "minimalist", tone: "inspirational", aspect_ratio: "16:9", duration_seconds: 30, language: "en" }],
  ["market", { style: "playful", tone: "friendly", aspect_ratio: "9:16", duration_seconds: 20, language: "en" }],
  ["harbour", { style: "cinematic", tone: "dramatic", aspect_ratio: "16:9", duration_seconds: 45, language: "en" }],
  ["training", { style: "professional", tone: "neutral", aspect_ratio: "1:1", duration_seconds: 60, language: "en" }],
];

export const examples = take => h("section", { class: "examples", "aria-label": t("examples.title") },
  h("span", { class: "hint" }, t("examples.title")),
  some.map(([name, values]) => h("button", { type: "button", class: "chip", onclick: () => take({ ...values, prompt: t(`examples.${name}.prompt`) }) }, t(`examples.${name}`))));
