// Who agreed, when, and until when. Without it there is no video.

import { h } from "../shell/elements.js";
import { field } from "../shell/field.js";
import { t } from "../shell/words.js";

const Usual = 30;

export function consent(changed) {
  const day = ahead => new Date(Date.now() + ahead * 86400000).toISOString().slice(0, 10);
  const by = field(t("consent.by"), h("input", { type: "text", maxlength: 200, autocomplete: "off", dir: "auto", "aria-required": "true", oninput: () => { by.complain(""); changed(); } }), t("consent.byHint"));
  const until = field(t("consent.until"), h("input", { type: "date", min: day(1), value: day(Usual), "aria-required": "true", oninput: () => { until.complain(""); changed(); } }), t("consent.untilHint"));
  const granted = h("input", { type: "checkbox", id: "granted", onchange: () => { at = new Date(); anew.textContent = ""; changed(); } });
  const anew = h("p", { class: "wrong", role: "status" });
  let at = new Date();
  const parts = { "/consent/by": by, "/consent/at": by, "/consent/granted": by, "/consent/expires_at": until };

  function check() {
    by.complain(by.input.value.trim() ? "" : t("rule.required"));
    until.complain(until.input.value >= day(1) ? "" : t("consent.past"));
    return [by, until].filter(({ input }) => input.hasAttribute("aria-invalid")).map(({ input }) => input);
  }

  return {
    root: h("section", { class: "sheet" }, h("h2", {}, t("consent.title")), h("p", { class: "hint" }, t("consent.hint")),
      h("div", { class: "grid" }, by.root, until.root), h("label", { class: "check" }, granted, h("span", {}, t("consent.granted"))), anew),
    isGiven: () => granted.checked && by.input.value.trim() !== "" && until.input.value !== "",
    check,
    /** What was agreed to is another thing now, so it is asked anew. */
    lapse() {
      if (!granted.checked) return;
      granted.checked = false;
      changed();
      anew.textContent = t("consent.anew");
    },
    json: () => ({ granted: granted.checked, by: by.input.value.trim(), at: at.toISOString(), expires_at: `${until.input.value}T23:59:59Z` }),
    blame: details => details.filter(({ field: at }) => at in parts).map(({ field: at, wanted }) => {
      parts[at].complain(t("rule.wanted", { wanted }));
      return parts[at].input;
    }),
  };
}
