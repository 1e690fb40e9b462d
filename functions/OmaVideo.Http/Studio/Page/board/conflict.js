// Two people changed the same thing: both versions are laid side by side, and nothing is lost without being asked.

import { open } from "../shell/dialog.js";
import { h } from "../shell/elements.js";
import { field } from "../shell/field.js";
import { t } from "../shell/words.js";

/** What to wish of a scene after all; null to leave it as the others have it. */
export async function askScene({ base, number, wish }, theirs) {
  const was = base[number - 1];
  const names = ["narration", "visual_prompt", "instruction"].filter(name => wish[name] !== undefined);
  const inputs = names.map(name => [name, field(t(`conflict.mine.${name}`), h("textarea", { rows: 3, value: wish[name] }))]);
  const version = (title, scene) => h("section", { class: "version" }, h("h3", {}, t(title)),
    scene ? [h("p", {}, scene.narration), h("p", { class: "hint" }, scene.visual_prompt)] : h("p", {}, t("conflict.gone")));
  const answer = await open(t("conflict.title", { number }), close => [
    h("p", {}, t("conflict.text")),
    h("div", { class: "versions" }, version("conflict.before", was), version("conflict.theirs", theirs)),
    inputs.map(([, part]) => part.root),
    h("footer", {}, h("button", { type: "button", onclick: () => close() }, t("conflict.keepTheirs")),
      theirs && h("button", { type: "button", class: "primary", onclick: () => close("mine") }, t("conflict.useMine"))),
  ], "conflict");
  return answer === "mine" ? Object.fromEntries(inputs.map(([name, part]) => [name, part.input.value.trim()])) : null;
}

/** Whether one's own order is to come about although somebody else made another one. */
export async function askOrder({ base, order }, now) {
  const list = (title, scenes) => h("section", { class: "version" }, h("h3", {}, t(title)), h("ol", {}, scenes.map((scene, i) => h("li", {}, `${i + 1}. ${scene.narration}`))));
  return "mine" === await open(t("conflict.orderTitle"), close => [
    h("p", {}, t("conflict.orderText")),
    h("div", { class: "versions" }, list("conflict.theirs", now), list("conflict.mine", order.map(number => base[number - 1]))),
    h("footer", {}, h("button", { type: "button", onclick: () => close() }, t("conflict.keepTheirs")), h("button", { type: "button", class: "primary", onclick: () => close("mine") }, t("conflict.useMine"))),
  ], "conflict");
}
