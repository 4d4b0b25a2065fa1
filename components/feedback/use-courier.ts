import { useEffect, useRef, useState } from 'react';
import { uuidv7 } from 'uuidv7';
import type { Submission } from './check-draft.ts';
import { Courier, type CourierPorts } from './courier.ts';

type Ports = Pick<CourierPorts, 'send' | 'onSettled'>;

/** The courier of this page, and what it carries. */
export function useCourier(ports: Ports) {
  const [waiting, setWaiting] = useState<readonly Submission[]>([]);
  const latest = useRef(ports);
  useEffect(() => {
    latest.current = ports;
  });
  const [courier] = useState(
    () =>
      new Courier({
        send: (submission) => latest.current.send(submission),
        onSettled: (submission, outcome) => latest.current.onSettled(submission, outcome),
        onChange: setWaiting,
        mintId: uuidv7,
      }),
  );
  useEffect(() => courier.start(), [courier]);
  return { courier, waiting };
}
