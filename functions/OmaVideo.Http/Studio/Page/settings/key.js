// The key: kept as long as this tab is open, shown to nobody, sent only to the server this page is from.

import { alarm, note } from "../shell/announce.js";
import { fill, h } from "../shell/elements.js";
import { button, field } from "../shell/field.js";
import { t } from "../shell/words.js";
import { get, key } from "../wire/api.js";

const Form = /^omv_[A-Za-z0-9]+_[A-Za-z0-9_-]+$/;

export function keySheet(changed) {
  const state = h("p", { class: "badge" });
  const part = field(t("key.label"), h("input", { type: "password", autocomplete: "off", spellcheck: "false", placeholder: "omv_…" }), t("key.hint"));
  const use = button(t("key.use"), async () => {
    const entered = part.input.value.trim();
    part.complain(Form.test(entered) ? null : t("key.form"));
    if (!Form.test(entered)) return part.input.focus();
    const before = key.get();
    key.set(entered);
    try {
      await get("/api/v2/jobs?limit=1");
      part.input.value = "";
      note(t("key.works"));
    } catch (problem) {
      key.set(before);
      problem.status === 401 ? part.complain(t("key.refused")) : alarm(problem);
    }
    show();
    changed();
  }, { class: "primary" });
  const forget = h("button", { type: "button", onclick: () => { key.set(null); show(); changed(); note(t("key.forgotten")); } }, t("key.forget"));
  const form = h("form", { class: "sheets", onsubmit: event => { event.preventDefault(); use.click(); } }, part.root, h("div", { class: "actions" }, use, forget));

  function show() {
    fill(state, t(key.get() ? "key.held" : "key.none"));
    state.className = `badge ${key.get() ? "good" : ""}`;
    forget.hidden = !key.get();
  }
  show();
  return h("section", { class: "sheet key" }, h("h2", {}, t("key.title")), h("p", {}, state), form);
}
