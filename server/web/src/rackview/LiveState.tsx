import { dateTime, time } from "../format/format";
import { connection, lastHeard } from "../live/stream";
import { t } from "../texts/first";
import { Button } from "../ui/Button";
import { Icon } from "../ui/Icon";
import { metrics } from "./metrics";
import { figures } from "./shown";
import { look } from "./travel";
import { valuesAt } from "./values";
import { part } from "./view";

/** Whether the values are those of now, said over the racks themselves. */
export function LiveState() {
  const t_ = t.rackview.state;
  const moment = part("moment").value;
  if (moment !== undefined) {
    return (
      <div class="rv-state" data-state="past" role="status">
        <Icon name="clock" />
        <span>
          {t.rackview.time.past(dateTime(moment))}
          <small>{t.rackview.time.placement}</small>
        </span>
        <Button kind="primary" onClick={() => look(undefined)}>
          {t.rackview.time.now}
        </Button>
      </div>
    );
  }
  const now = connection.value;
  const heard = lastHeard.value ? time(lastHeard.value / 1000) : "";
  if (now === "live" || now === "off") {
    if (part("metrics").value.length === 0) {
      if (!metrics.value?.length) return null;
      return (
        <div class="rv-state" data-state="waiting">
          {t.rackview.empty.choose}
        </div>
      );
    }
    const known = (figures.value[0]?.all.count ?? 0) > 0 && valuesAt.value > 0;
    return (
      <div class="rv-state" data-state={known ? "live" : "waiting"}>
        {known ? t_.values(time(valuesAt.value)) : t_.waiting}
      </div>
    );
  }
  const words = {
    connecting: t_.connecting,
    stale: t_.stale(heard),
    lost: heard ? t_.lost(heard) : t_.lostAtOnce,
    paused: t_.paused,
  }[now];
  return (
    <div class="rv-state" data-state={now} role="status">
      {now !== "connecting" && <Icon name="warning" />}
      {words}
    </div>
  );
}
