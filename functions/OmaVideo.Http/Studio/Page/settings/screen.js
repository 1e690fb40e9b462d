// Settings: who one is here, how the Studio looks and speaks, which models there are, and how much one may do.

import { h } from "../shell/elements.js";
import { field, select } from "../shell/field.js";
import { memory } from "../shell/memory.js";
import { dress, theme, themes } from "../shell/theme.js";
import { language, languages, t } from "../shell/words.js";
import { keySheet } from "./key.js";
import { models } from "./models.js";
import { quotas } from "./quotas.js";

export async function open({ stage, signal }) {
  const light = field(t("settings.theme"), select(themes.map(name => [name, t(`theme.${name}`)]), theme(), { onchange: event => dress(event.target.value) }));
  const tongue = field(t("settings.language"), select(Object.entries(languages), language(), { onchange: event => { memory.set("language", event.target.value); location.reload(); } }));
  const [cast, allowed] = [h("div", { class: "place" }), h("div", { class: "place" })];
  const renew = () => { models(cast, signal); quotas(allowed, signal); };
  stage.append(h("header", { class: "opening" }, h("h1", {}, t("settings.title"))),
    h("div", { class: "settings" },
      h("div", { class: "sheets" }, keySheet(renew), h("section", { class: "sheet" }, h("h2", {}, t("settings.look")), h("div", { class: "grid" }, light.root, tongue.root)), allowed), cast));
  renew();
}
