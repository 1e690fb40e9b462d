// The scenes as chapters to jump to, with a small picture of every moment while one looks for it.

import { h } from "../shell/elements.js";
import { seconds, t } from "../shell/words.js";
import { addressOf } from "../wire/media.js";
import { partOf } from "./vtt.js";

export function chapters(job, video, marks, sprites, signal) {
  if (marks.length === 0) return null;
  const whole = marks.at(-1).until;
  const [glance, time] = [h("span", { class: "glance-picture" }), h("span", { class: "number" })];
  const preview = h("div", { class: "glance", hidden: true, "aria-hidden": "true" }, glance, time);
  const jump = moment => { video.currentTime = moment; video.play().catch(() => { /* Whoever wants to see it presses play. */ }); };
  const buttons = marks.map((mark, i) => h("button", {
    type: "button", class: "chapter", css: { "flex-grow": mark.until - mark.from }, "aria-label": t("watch.chapter", { number: i + 1, title: mark.text, time: seconds(mark.from) }),
    onclick: event => jump(event.detail === 0 ? mark.from : momentAt(event)),
  }, h("span", { lang: job.language, dir: "auto" }, mark.text)));
  const bar = h("div", { class: "bar" }, buttons);
  const head = h("span", { class: "head", "aria-hidden": "true" });
  bar.append(head);

  const momentAt = event => {
    const box = bar.getBoundingClientRect();
    return Math.min(whole - 0.05, Math.max(0, (event.clientX - box.left) / box.width * whole));
  };
  bar.addEventListener("pointermove", event => look(momentAt(event), event));
  bar.addEventListener("pointerleave", () => { preview.hidden = true; });
  bar.addEventListener("pointerenter", () => addressOf(`/api/v2/jobs/${job.id}/sprites.jpg`, signal).then(sheet => { glance.style.backgroundImage = `url("${sheet}")`; }, () => {}), { once: true });
  video.addEventListener("timeupdate", () => {
    head.style.insetInlineStart = `${video.currentTime / whole * 100}%`;
    buttons.forEach((button, i) => button.classList.toggle("now", video.currentTime >= marks[i].from && video.currentTime < marks[i].until));
  });

  function look(moment, event) {
    const cue = sprites.find(part => moment >= part.from && moment < part.until);
    if (!cue || event.pointerType === "touch") return;
    const [x, y, width, height] = partOf(cue);
    const box = bar.getBoundingClientRect();
    Object.assign(glance.style, { width: `${width}px`, height: `${height}px`, backgroundPosition: `-${x}px -${y}px` });
    time.textContent = seconds(moment);
    preview.hidden = false;
    preview.style.insetInlineStart = `${Math.min(box.width - width / 2, Math.max(width / 2, event.clientX - box.left))}px`;
  }

  return h("nav", { class: "chapters", "aria-label": t("watch.chapters") }, preview, bar);
}
