// Voice, captions, quality, money: what most people leave as it is.

import { h } from "../shell/elements.js";
import { field, select } from "../shell/field.js";
import { language, t } from "../shell/words.js";
import { objection } from "../wire/limits.js";

const tongues = ["en", "de", "fr", "es", "it", "pt", "nl", "pl", "sv", "da", "fi", "cs", "tr", "uk", "ar", "he", "hi", "ja", "ko", "zh"];

export function finish(wish) {
  const names = new Intl.DisplayNames(language(), { type: "language" });
  const text = (name, traits = {}) => h("input", { type: "text", value: wish.values[name] ?? "", ...traits, oninput: event => set(name, event.target.value.trim()) });
  const list = (name, options) => select(options, wish.values[name], { onchange: event => set(name, event.target.value) });
  const fields = {
    language: field(t("new.language"), list("language", tongues.map(tag => [tag, names.of(tag)]))),
    voice: field(t("new.voice"), text("voice", { placeholder: t("new.voiceAny") }), t("new.voiceHint")),
    captions: field(t("new.captions"), list("captions", ["plain", "highlight", "off"].map(value => [value, t(`captions.${value}`)]))),
    quality: field(t("new.quality"), list("quality", ["draft", "standard", "high"].map(value => [value, t(`quality.${value}`)]))),
    watermark: field(t("new.watermark"), text("watermark"), t("new.watermarkHint")),
    budget_usd: field(t("new.budget"), h("input", { type: "number", min: 0, step: "any", inputmode: "decimal", value: wish.values.budget_usd ?? "",
      oninput: event => set("budget_usd", event.target.value === "" ? "" : Number(event.target.value)) }), t("new.budgetHint")),
  };
  const straight = h("input", { type: "checkbox", checked: wish.values.auto_approve ?? false, onchange: () => set("auto_approve", straight.checked) });
  let rules = {};

  function set(name, value) {
    wish.set({ [name]: value });
    check();
  }

  const check = () => Object.entries(fields).flatMap(([name, part]) => {
    const said = objection(rules[name] ?? {}, wish.values[name] ?? "", false);
    part.complain(said);
    return said ? [part.input] : [];
  });

  return {
    root: h("section", { class: "sheet" }, h("div", { class: "grid" }, Object.values(fields).map(part => part.root)),
      h("label", { class: "check" }, straight, h("span", {}, t("new.straight")))),
    check,
    heed(all) { rules = all; check(); },
    show: () => Object.entries(fields).forEach(([name, part]) => { part.input.value = wish.values[name] ?? ""; }),
  };
}
