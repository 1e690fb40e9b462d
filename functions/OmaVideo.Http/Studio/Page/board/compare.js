// A scene before its last change and after it, side by side, with a way back.

import { open } from "../shell/dialog.js";
import { h } from "../shell/elements.js";
import { t } from "../shell/words.js";
import { frame, show } from "./picture.js";

/** Shows both; true when the one before is wanted back. */
export async function compare(job, before, now, pictureBefore, pictureNow) {
  const version = (title, scene, picture) => {
    const image = frame(job, scene, picture ? {} : { alt: t("compare.notKept"), class: "scene-picture gone" });
    if (picture) show(image, picture);
    return h("section", { class: "version" }, h("h3", {}, t(title)), image, h("p", { lang: job.language, dir: "auto" }, scene.narration), h("p", { class: "hint" }, scene.visual_prompt));
  };
  return "back" === await open(t("compare.title", { number: now.number }), close => [
    h("div", { class: "versions" }, version("compare.before", before, pictureBefore), version("compare.now", now, pictureNow)),
    h("footer", {}, h("button", { type: "button", onclick: () => close("back") }, t("compare.back")), h("button", { type: "button", class: "primary", onclick: () => close() }, t("compare.keep"))),
  ], "wide");
}
