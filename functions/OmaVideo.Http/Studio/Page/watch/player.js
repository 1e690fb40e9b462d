// The video with its captions. The browser's own controls are the ones people know.

import { h } from "../shell/elements.js";
import { t } from "../shell/words.js";
import { addressOf } from "../wire/media.js";

/** `burnt` says whether the picture has its captions already. */
export async function player(job, burnt, signal) {
  const path = `/api/v2/jobs/${job.id}`;
  const element = h("video", { controls: true, playsinline: true, preload: "metadata", "aria-label": t("watch.video", { title: job.title }) });
  const root = h("div", { class: "screen-frame", data: { shape: job.aspect_ratio } }, element);
  element.style.aspectRatio = job.aspect_ratio.replace(":", " / ");
  const [poster, captions] = await Promise.all([addressOf(`${path}/thumbnail`, signal), addressOf(`${path}/captions.vtt`, signal)]);
  element.poster = poster;
  element.append(h("track", { kind: "captions", src: captions, srclang: job.language, label: t("watch.captions"), default: !burnt }));
  addressOf(`${path}/video`, signal).then(address => { element.src = address; }, () => root.append(h("p", { class: "wrong" }, t("watch.gone"))));
  return { root, element };
}
