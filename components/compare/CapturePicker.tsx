import { useId } from 'preact/hooks';
import type { CaptureSummary } from '../../lib/model/summary';
import { useTranslation } from '../translation';

interface CapturePickerProps {
  label: string;
  captures: readonly CaptureSummary[];
  chosen: string;
  onChoose: (capture: string) => void;
}

/** One of an article's captures, by its number and the time that it was taken. */
export function CapturePicker({ label, captures, chosen, onChoose }: CapturePickerProps) {
  const { time, number } = useTranslation();
  const id = useId();
  return (
    <div class="field">
      <label class="field-label" for={id}>
        {label}
      </label>
      <select
        id={id}
        class="field-input"
        value={chosen}
        onChange={(event) => onChoose(event.currentTarget.value)}
      >
        {captures.map((capture, index) => (
          <option key={capture.id} value={capture.id}>
            {`${number(index + 1)} · ${time(capture.takenAt)}`}
          </option>
        ))}
      </select>
    </div>
  );
}
