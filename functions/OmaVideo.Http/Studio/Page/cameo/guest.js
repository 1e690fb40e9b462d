// One guest's video: where it stands in the queue, how far it is; then to be watched and handed on.

import { alarm, say } from "../shell/announce.js";
import { confirm } from "../shell/dialog.js";
import { fill, h } from "../shell/elements.js";
import { button } from "../shell/field.js";
import { go } from "../shell/router.js";
import { span, t, tOr, when } from "../shell/words.js";
import { get, post } from "../wire/api.js";
import { trouble } from "../jobs/troubles.js";
import { player } from "../watch/player.js";
import { share } from "../watch/share.js";
import { revoke } from "./revoke.js";
import { isMoving, stateOf } from "./states.js";
import { nameOf } from "./templates.js";

const Anew = 1500;

export async function open({ stage, signal, id }) {
  const path = `/api/v1/cameo/status/${id}`;
  let video = await get(path, signal);
  const place = h("div", { class: "place" });
  const bar = h("progress", { max: 100, "aria-labelledby": "phase" });
  const [phase, percent, queue, ending] = [h("h2", { id: "phase" }), h("span", { class: "percent number" }), h("p", { class: "hint" }), h("div", { class: "ending" })];
  const cancel = button(t("progress.cancel"), async () => {
    if (await confirm(t("progress.cancel"), t("cameo.cancelAsk"), t("progress.cancelYes"))) await post(`/api/v1/cameo/cancel/${id}`, {}, { wait: 20 }).then(renew, alarm);
  });
  const away = button(t("revoke.open"), () => revoke(video).then(gone => gone && go("/cameo")), { class: "danger" });
  const step = h("a", { class: "button", href: `#/jobs/${id}/progress` }, t("cameo.steps"));
  const under = h("section", { class: "sheet now" }, h("div", { class: "phase" }, phase, percent), bar, queue, ending, h("div", { class: "actions" }, step, cancel));

  stage.append(h("header", { class: "opening job" },
    h("p", { class: "crumbs" }, h("a", { href: "#/cameo" }, t("nav.cameo"))),
    h("h1", {}, nameOf(video.template)), h("p", { class: "hint" }, t("cameo.with", { user: video.user_id, time: when(video.created_at) }))),
  place, h("section", { class: "sheet" }, h("h2", {}, t("revoke.title")), h("p", { class: "hint" }, t("revoke.ask")), h("div", { class: "actions" }, away)));

  let told = "";
  async function show() {
    const words = tOr(`phase.${video.current_phase}`, t(`status.${stateOf(video)}`));
    if (told !== words) say(told = words);
    if (video.video_url) return fill(place, await showing());
    phase.textContent = words;
    percent.textContent = `${bar.value = video.progress} %`;
    queue.textContent = video.queue ? t("cameo.queue", { position: video.queue.position, time: span(video.queue.wait_seconds) }) : isMoving(video) ? t("progress.safe") : "";
    cancel.hidden = bar.hidden = !isMoving(video);
    if (!under.isConnected) fill(place, under);
    fill(ending, video.error ? trouble(await get(`/api/v2/jobs/${id}`, signal), async () => renew(await get(path, signal))) : null);
  }

  async function showing() {
    const job = await get(`/api/v2/jobs/${id}`, signal);
    const { root } = await player(job, job.captions !== "off", signal);
    return h("div", { class: "cinema" }, h("div", { class: "show" }, root), h("aside", { class: "sheet" },
      share(`${location.origin}${video.video_url}`, t("cameo.share"), t("cameo.shareHint", { time: when(video.links_expire_at) })),
      h("div", { class: "actions" }, h("a", { class: "button primary", href: video.video_url, download: "" }, t("files.get")), h("a", { class: "button", href: `#/jobs/${id}/watch` }, t("cameo.more")))));
  }

  function renew(now) {
    video = now;
    return show();
  }

  await show();
  const watching = setInterval(() => {
    if (!document.hidden && isMoving(video)) get(path, signal).then(renew).catch(() => {});
  }, Anew);
  signal.addEventListener("abort", () => clearInterval(watching));
}
