// A scene's picture, fetched when it is about to be seen. Its place is kept free before it comes.

import { h } from "../shell/elements.js";
import { picture, whenNear } from "../wire/media.js";
import { t } from "../shell/words.js";

/** Shows a picture once it is there, and says so where it is not there any more. */
export const show = (image, coming) => coming.then(address => { image.src = address; }, () => {
  image.alt = t("board.noPicture");
  image.classList.add("gone");
});

/** An image with the place that a video of this shape takes. */
export function frame(job, scene, traits = {}) {
  const image = h("img", { class: "scene-picture", alt: scene.visual_prompt, decoding: "async", ...traits });
  image.style.aspectRatio = job.aspect_ratio.replace(":", " / ");
  return image;
}

export function scenePicture(job, scene, signal) {
  const image = frame(job, scene);
  whenNear(image, signal, () => show(image, picture(scene.image_url, signal)));
  return image;
}
