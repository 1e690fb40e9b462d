// Ends a consent, and says what was deleted for it.

import { alarm, note } from "../shell/announce.js";
import { confirm } from "../shell/dialog.js";
import { t } from "../shell/words.js";
import { remove } from "../wire/api.js";

/** Whether it was ended. */
export async function revoke({ consent_id: id }) {
  if (!await confirm(t("revoke.title"), t("revoke.ask"), t("revoke.yes"))) return false;
  try {
    const { complete, deleted } = await (await remove(`/api/v1/cameo/consents/${encodeURIComponent(id)}`)).json();
    note(`${t("revoke.done", { n: deleted.videos })} ${t(complete ? "revoke.whole" : "revoke.partly")}`);
    return true;
  } catch (problem) {
    alarm(problem);
    return false;
  }
}
