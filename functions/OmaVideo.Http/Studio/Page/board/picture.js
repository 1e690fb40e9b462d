// A scene's picture, fetched when it is about to be seen. Its place is kept free before it comes.

import { h } from "../shell/elements.js";
import { picture, whenNear } from "../wire/media.js";
import { t } from "../shell/words.js";

/** The picture as it is now: after a change it is fetched anew, and the one from before stays what it was. */
export function scenePicture(job, scene, signal) {
  const image = h("img", { class: "scene-picture", alt: scene.visual_prompt, decoding: "async" });
  image.style.aspectRatio = job.aspect_ratio.replace(":", " / ");
  whenNear(image, signal, () => picture(scene.image_url, signal).then(address => { image.src = address; }, () => { image.alt = t("board.noPicture"); }));
  return image;
}
