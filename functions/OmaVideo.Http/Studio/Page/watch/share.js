// An address, for others.

import { note } from "../shell/announce.js";
import { h } from "../shell/elements.js";
import { button, field } from "../shell/field.js";
import { t } from "../shell/words.js";

export function share(address, title, hint) {
  const link = h("input", { type: "text", readonly: true, value: address, onfocus: () => link.select() });
  const copy = button(t("share.copy"), async () => {
    link.select();
    try { await navigator.clipboard.writeText(link.value); note(t("share.copied")); } catch { note(t("share.byHand")); }
  });
  return h("div", { class: "share" }, field(title, link, hint).root, copy);
}
