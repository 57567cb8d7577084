import { Switch } from 'antd';
import { useEffect, useState } from 'react';
import { useInSight } from '../parts/use-in-sight';
import { useWords } from '../text/language';
import { useRinging } from './notices';
import { soundTones } from './tones';

const everyMs = 30_000;
const kept = 'anjian.silenced';

/** The duty desk sounds as long as a reminder of a limit in hours is unread. Whoever silences it silences that one: the next one sounds again. */
export function DutySound() {
  const { notices } = useWords();
  const newest = useRinging()?.id ?? null;
  const [silenced, silence] = useState(() => sessionStorage.getItem(kept));
  const inSight = useInSight();
  const clicked = useClicked();
  const isSilent = newest !== null && silenced === newest;
  const sounds = newest !== null && !isSilent && inSight && clicked;
  useEffect(() => {
    if (!sounds) return;
    soundTones();
    const timer = setInterval(soundTones, everyMs);
    return () => clearInterval(timer);
  }, [sounds, newest]);
  const turn = (silent: boolean) => {
    const id = silent ? (newest ?? '') : '';
    sessionStorage.setItem(kept, id);
    silence(id);
  };
  return (
    <p className="duty-sound quiet">
      <span>{clicked ? notices.sound : notices.soundNotYet}</span>
      {newest === null ? null : (
        <label>
          <Switch size="small" checked={isSilent} onChange={turn} /> {notices.silent}
        </label>
      )}
    </p>
  );
}

/** Whether anybody has clicked or typed on the page since it was opened: before that it may make no sound. */
function useClicked(): boolean {
  const [clicked, click] = useState(() => 'userActivation' in navigator && navigator.userActivation.hasBeenActive);
  useEffect(() => {
    if (clicked) return;
    const heard = () => click(true);
    const acts = ['pointerup', 'keydown'] as const;
    acts.forEach((act) => addEventListener(act, heard));
    return () => acts.forEach((act) => removeEventListener(act, heard));
  }, [clicked]);
  return clicked;
}
