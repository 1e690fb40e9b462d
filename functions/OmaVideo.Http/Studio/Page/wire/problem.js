// What went wrong, as the API says it (RFC 9457), and as people understand it.

import { span, t, tOr } from "../shell/words.js";

export class Problem extends Error {
  constructor({ status = 0, error = "", detail = "", details = [], request_id = "" }, retryAfter = 0) {
    super(detail || error || `${status}`);
    Object.assign(this, { status, error, detail, details, requestId: request_id, retryAfter });
  }

  static async of(answer) {
    const told = await answer.json().catch(() => ({}));
    return new Problem({ ...told, status: answer.status }, Number(answer.headers.get("Retry-After")) || 0);
  }

  static offline = () => new Problem({ error: "Offline" });

  get isOffline() { return this.error === "Offline"; }

  /** Whether somebody else was faster. */
  get isStale() { return this.status === 412; }

  /** One or two sentences for whoever sits at the screen. */
  get plainly() {
    const time = span(this.retryAfter);
    if (this.status === 503 && this.retryAfter) return t("problem.full", { time });
    const [first] = this.details;
    const which = first ? t("problem.field", { field: first.field.slice(1).replaceAll("_", " ").replaceAll("/", " "), wanted: first.wanted }) : this.detail;
    return [tOr(`problem.${this.error}`, t("problem.other"), { time }), which].filter(Boolean).join(" ");
  }
}
