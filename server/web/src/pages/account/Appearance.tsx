import { useId } from "preact/hooks";
import { amount, dateTime, reading } from "../../format/format";
import { type Density, density } from "../../shell/density";
import { type Theme, theme } from "../../shell/theme";
import { t } from "../../texts";
import { Facts } from "../../ui/parts";

function Choices<T extends string>({
  label,
  value,
  options,
  onChange,
}: {
  label: string;
  value: T;
  options: Array<[T, string]>;
  onChange: (value: T) => void;
}) {
  const name = useId();
  return (
    <fieldset class="field">
      <legend class="label">{label}</legend>
      <div class="pills">
        {options.map(([option, text]) => (
          <label key={option} class="pill">
            <input
              type="radio"
              name={name}
              value={option}
              checked={value === option}
              onChange={() => onChange(option)}
            />
            {text}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** The tab that says how pages look in this browser. */
export function Appearance() {
  const s = t.people.account;
  const formats = Intl.DateTimeFormat().resolvedOptions();
  return (
    <section class="card narrow stack">
      <Choices<Theme>
        label={s.theme}
        value={theme.value}
        options={[
          ["auto", t.shell.theme.auto],
          ["light", t.shell.theme.light],
          ["dark", t.shell.theme.dark],
        ]}
        onChange={(value) => {
          theme.value = value;
        }}
      />
      <Choices<Density>
        label={s.density}
        value={density.value}
        options={[
          ["comfortable", s.densities.comfortable],
          ["compact", s.densities.compact],
        ]}
        onChange={(value) => {
          density.value = value;
        }}
      />
      <div class="field">
        <h2>{s.formats}</h2>
        <p class="hint">{s.formatsBody}</p>
        <Facts
          facts={[
            [s.language, navigator.language],
            [s.zone, formats.timeZone],
            [s.example, `${dateTime(new Date())} · ${reading(12345.678)} · ${amount("1234.5")}`],
          ]}
        />
      </div>
    </section>
  );
}
