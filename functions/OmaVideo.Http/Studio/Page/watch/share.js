// The address of this screen, for others who may come in.

import { note } from "../shell/announce.js";
import { h } from "../shell/elements.js";
import { button, field } from "../shell/field.js";
import { t } from "../shell/words.js";

export function share(id) {
  const link = h("input", { type: "text", readonly: true, value: `${location.origin}${location.pathname}#/jobs/${id}/watch`, onfocus: () => link.select() });
  const copy = button(t("share.copy"), async () => {
    link.select();
    try { await navigator.clipboard.writeText(link.value); note(t("share.copied")); } catch { note(t("share.byHand")); }
  });
  return h("div", { class: "share" }, field(t("share.title"), link, t("share.hint")).root, copy);
}
