// Who plays which role: models, their prices, and when they retire.

import { fill, h } from "../shell/elements.js";
import { money, t, tOr } from "../shell/words.js";
import { get } from "../wire/api.js";

export async function models(place, signal) {
  let roles;
  try { ({ data: roles } = await get("/api/v1/models", signal)); } catch { return fill(place); }
  if (signal.aborted) return;
  const retiring = roles.flatMap(role => role.models).filter(model => model.retires_soon && model.in_use);
  fill(place, h("section", { class: "sheet models" }, h("h2", {}, t("models.title")), h("p", { class: "hint" }, t("models.text")),
    [...new Set(retiring.map(model => model.name))].map(name => h("p", { class: "banner warn" }, t("models.retiring", { name }))),
    roles.map(({ role, offline, models: some }) => h("section", { class: "role" },
      h("h3", {}, tOr(`role.${role}`, role), offline && h("span", { class: "badge" }, t(here.has(role) ? "models.offline" : "models.nobody"))),
      h("ul", {}, some.map(model => h("li", {}, h("span", { class: "model-name" }, h("strong", {}, model.name), h("span", { class: "hint" }, model.provider)), stateOf(model),
        h("span", { class: "hint prices" }, model.prices.map(price => price.usd === 0 ? t("money.free") : t("models.price", { usd: money(price.usd), unit: tOr(`unit.${price.unit}`, price.unit) })).join(", ")))))))));
}

/** The roles that can be played without any model. */
const here = new Set(["script", "image", "narration"]);

function stateOf({ in_use: used, has_key: has, is_gone: gone, retires_soon: soon, retires_on: end }) {
  const [look, name] = gone ? ["bad", "gone"] : used ? ["good", "used"] : has ? ["", "spare"] : ["", "noKey"];
  return h("span", { class: "states" }, h("span", { class: `badge ${look}` }, t(`models.${name}`)), end && !gone && h("span", { class: `badge ${soon ? "warn" : ""}` }, t("models.until", { date: end })));
}
