'use client';

import { useTranslations } from 'next-intl';
import { NativeSelect } from '#components/ui/native-select.tsx';
import type { Role } from '#lib/core/access/actor.ts';
import { ROLES } from './team-member.ts';

interface RoleSelectProps {
  label: string;
  value: Role;
  disabled?: boolean;
  onChoose: (role: Role) => void;
}

export function RoleSelect({ label, value, disabled, onChoose }: RoleSelectProps) {
  const t = useTranslations('desk');
  return (
    <NativeSelect
      aria-label={label}
      value={value}
      disabled={disabled}
      onChange={(event) => {
        const role = ROLES.find((known) => known === event.target.value);
        if (role) onChoose(role);
      }}
    >
      {ROLES.map((role) => (
        <option key={role} value={role}>
          {t(`role.${role}`)}
        </option>
      ))}
    </NativeSelect>
  );
}
