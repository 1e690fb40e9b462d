// How much one may do a minute and a day, as the server last said it.

import { fill, h } from "../shell/elements.js";
import { number, t, tOr } from "../shell/words.js";
import { ask } from "../wire/api.js";

/** The items of a RateLimit header: names with their parameters. */
const items = header => [...(header ?? "").matchAll(/"(\w+)"((?:;\w+=\d+)*)/g)].map(([, name, rest]) => ({ name, ...Object.fromEntries([...rest.matchAll(/;(\w+)=(\d+)/g)].map(([, key, value]) => [key, Number(value)])) }));

export async function quotas(place, signal) {
  let answer, health;
  try {
    answer = await ask("/api/v1/ping", { signal });
    health = await (await fetch("/api/v1/health", { signal })).json();
  } catch { return fill(place); }
  if (signal.aborted) return;
  const policy = Object.fromEntries(items(answer.headers.get("RateLimit-Policy")).map(item => [item.name, item]));
  fill(place, h("section", { class: "sheet" }, h("h2", {}, t("quota.title")),
    h("ul", { class: "quotas" }, items(answer.headers.get("RateLimit")).map(({ name, r: left, t: again }) => h("li", {},
      h("span", {}, tOr(`quota.${name}`, name)), h("meter", { min: 0, max: policy[name]?.q ?? left, value: left, "aria-label": tOr(`quota.${name}`, name) }),
      h("span", { class: "hint number" }, t("quota.left", { left: number(left), all: number(policy[name]?.q ?? left), seconds: again })))))),
  h("section", { class: "sheet" }, h("h2", {}, t("health.title"), " ", h("span", { class: `badge ${{ healthy: "good", degraded: "warn" }[health.status] ?? "bad"}` }, t(`health.${health.status}`))),
    h("ul", { class: "quotas" }, health.checks.map(check => h("li", {}, h("span", {}, check.name), h("span", { class: `badge ${check.well ? "good" : check.needed ? "bad" : "warn"}` }, t(check.well ? "health.well" : "health.unwell")), h("span", { class: "hint" }, check.detail))))));
}
