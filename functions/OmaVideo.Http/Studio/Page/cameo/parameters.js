// What a template leaves open, as fields, held to what the template itself says of them.

import { h } from "../shell/elements.js";
import { field, select } from "../shell/field.js";
import { t, tOr } from "../shell/words.js";
import { objection } from "../wire/limits.js";

/** `before` is what was said of another template: what is called the same stays. */
export function parameters(template, before = {}) {
  const parts = template.parameters.map(parameter => part(parameter, before[parameter.name]));
  return {
    root: h("div", { class: "grid" }, parts.map(each => each.root)),
    check: () => parts.flatMap(each => each.check(true)),
    values: () => Object.fromEntries(parts.map(each => [each.name, each.value()]).filter(([, value]) => value !== "")),
    blame: details => parts.flatMap(each => {
      const found = details.find(detail => detail.field === `/parameters/${each.name}`);
      if (found) each.complain(t("rule.wanted", { wanted: found.wanted }));
      return found ? [each.input] : [];
    }),
  };
}

function part(parameter, before) {
  const { name, kind, required, least, most, choices, otherwise } = parameter;
  const fits = before !== undefined && (kind !== "choice" || choices.includes(before));
  const value = fits ? `${before}` : "";
  const told = { "aria-required": required ? "true" : null, oninput: () => check(false) };
  const input = kind === "choice" ? select([...(required ? [["", "–"]] : []), ...choices.map(each => [each, each])], value || otherwise || "", told)
    : kind === "number" ? h("input", { type: "number", min: least, max: most, step: 1, inputmode: "numeric", placeholder: otherwise, value, ...told })
    : h(most > 90 ? "textarea" : "input", { type: most > 90 ? null : "text", rows: most > 90 ? 2 : null, placeholder: otherwise, value, dir: "auto", ...told });
  const made = field(tOr(`parameter.${name}`, spoken(name)), input, parameter.about);
  const rule = kind === "number" ? { type: "integer", minimum: least, maximum: most } : kind === "text" ? { minLength: least, maxLength: most } : {};
  const now = () => (kind === "number" && input.value !== "" ? Number(input.value) : kind === "number" ? (input.validity.badInput ? NaN : "") : input.value.trim());

  /** Complains while writing only of what is too much. */
  function check(whole) {
    const said = objection(rule, now(), required && whole);
    const early = kind === "text" && now().length < (least ?? 0);
    made.complain(whole || !early ? said : null);
    return said ? [input] : [];
  }

  return { ...made, name, value: now, check };
}

const spoken = name => name[0].toUpperCase() + name.slice(1).replaceAll("_", " ");
