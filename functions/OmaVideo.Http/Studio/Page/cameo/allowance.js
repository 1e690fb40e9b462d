// How many videos the guest still has today, and how long a new one would wait.

import { fill, h } from "../shell/elements.js";
import { span, t, when } from "../shell/words.js";
import { get } from "../wire/api.js";

export function allowance(signal) {
  const [left, wait, why] = [h("dd", {}, "–"), h("dd", {}, "–"), h("p", { class: "hint" }, t("cameo.leftWhose"))];
  let asked = "";

  async function of(id) {
    asked = id;
    get("/api/v1/cameo/queue/status", signal).then(busy => {
      wait.textContent = busy.wait_seconds > 0 ? t("estimate.about", { time: span(busy.wait_seconds) }) : t("cameo.noWait");
    }, () => {});
    const told = id && await get(`/api/v1/cameo/rate-limit/${encodeURIComponent(id)}`, signal).catch(() => null);
    if (asked !== id) return;
    left.textContent = told ? t("cameo.leftOf", { left: told.remaining, all: told.limit }) : "–";
    fill(why, told ? t(told.remaining > 0 ? "cameo.leftUntil" : "cameo.leftNone", { time: when(told.resets_at) }) : t("cameo.leftWhose"));
  }

  return {
    root: h("section", { class: "estimate", "aria-label": t("cameo.allowance") },
      h("dl", { "aria-live": "polite" }, h("div", {}, h("dt", {}, t("cameo.left")), left), h("div", {}, h("dt", {}, t("cameo.wait")), wait)), why),
    of,
  };
}
