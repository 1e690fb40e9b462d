// The API's own rules for what may be ordered, so that mistakes show before anything is sent.

import { get } from "./api.js";
import { number, t } from "../shell/words.js";

let document_;

/** The schema of an order, by field. */
export async function limits() {
  document_ ??= get("/api/v1/openapi.json");
  const schema = (await document_).components.schemas.GenerateRequest;
  return { ...schema.properties, required: schema.required };
}

/** What is wrong with a value, in a sentence; null when nothing is. */
export function objection(rule, value, required) {
  if (value === "" || value === null || value === undefined) return required ? t("rule.required") : null;
  if (rule.minLength !== undefined && value.length < rule.minLength) return t("rule.short", { least: number(rule.minLength), more: rule.minLength - value.length });
  if (rule.maxLength !== undefined && value.length > rule.maxLength) return t("rule.long", { most: number(rule.maxLength), less: number(value.length - rule.maxLength) });
  if (rule.type === "integer" && !Number.isInteger(value)) return t("rule.whole", { least: rule.minimum, most: rule.maximum });
  if (rule.minimum !== undefined && !(value >= rule.minimum && value <= rule.maximum)) return t("rule.range", { least: number(rule.minimum), most: number(rule.maximum) });
  if (rule.pattern && !new RegExp(rule.pattern, "u").test(value)) return rule.description ?? t("rule.pattern");
  return null;
}
