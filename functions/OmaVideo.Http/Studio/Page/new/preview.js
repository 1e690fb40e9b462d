// The title as the opening card might have it: shape, style and words.

import { fill, h } from "../shell/elements.js";
import { t } from "../shell/words.js";
import { stylePicture } from "./swatches.js";

export function preview(wish) {
  const [ground, title] = [h("div", { class: "ground" }), h("p", { class: "card-title" })];
  const card = h("div", { class: "opening-card" }, ground, title);
  let style = "";
  wish.listen(({ prompt, style: wanted, aspect_ratio }) => {
    title.textContent = titleOf(prompt) || t("new.untitled");
    card.style.aspectRatio = aspect_ratio.replace(":", " / ");
    card.dataset.shape = aspect_ratio;
    card.dataset.style = wanted;
    if (style !== wanted) fill(ground, stylePicture(style = wanted));
  });
  return h("div", { class: "viewfinder", "aria-hidden": "true" }, card);
}

/** The first sentence, as far as a title holds it; the server finds it likewise. */
function titleOf(prompt) {
  const line = prompt.split(/[.!?\n]/, 1)[0].trim().replace(/\s+/g, " ");
  return line.length <= 80 ? line : `${line.slice(0, line.lastIndexOf(" ", 80))}…`;
}
