// How many videos the guest still has today, and how long a new one would wait.

import { h } from "../shell/elements.js";
import { span, t, when } from "../shell/words.js";
import { get } from "../wire/api.js";

/** `changed` hears when it is known anew. */
export function allowance(signal, changed) {
  const [left, wait, why] = [h("dd", {}, "–"), h("dd", {}, "–"), h("p", { class: "hint" }, t("cameo.leftWhose"))];
  let [asked, known] = ["", null];

  async function of(id) {
    asked = id;
    get("/api/v1/cameo/queue/status", signal).then(busy => {
      wait.textContent = busy.wait_seconds > 0 ? t("estimate.about", { time: span(busy.wait_seconds) }) : t("cameo.noWait");
    }, () => {});
    const told = id && await get(`/api/v1/cameo/rate-limit/${encodeURIComponent(id)}`, signal).catch(() => null);
    if (asked !== id) return;
    left.textContent = told ? t("cameo.leftOf", { left: told.remaining, all: told.limit }) : "–";
    known = told || null;
    why.textContent = plainly();
    changed();
  }

  const isUsedUp = () => known?.remaining === 0;
  const plainly = () => known ? t(isUsedUp() ? "cameo.leftNone" : "cameo.leftUntil", { time: when(known.resets_at) }) : t("cameo.leftWhose");

  return {
    root: h("section", { class: "estimate", "aria-label": t("cameo.allowance") },
      h("dl", { "aria-live": "polite" }, h("div", {}, h("dt", {}, t("cameo.left")), left), h("div", {}, h("dt", {}, t("cameo.wait")), wait)), why),
    of,
    isUsedUp,
    plainly,
  };
}
