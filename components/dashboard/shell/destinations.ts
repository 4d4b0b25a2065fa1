import {
  Activity,
  Archive,
  BrainCircuit,
  ChartLine,
  FileText,
  Hash,
  KeyRound,
  type LucideIcon,
  MessageSquareText,
  Settings,
  Users,
} from 'lucide-react';
import type { Scope } from '#lib/core/access/actor.ts';

interface Destination {
  name:
    | 'now'
    | 'trends'
    | 'topics'
    | 'feedback'
    | 'reports'
    | 'held'
    | 'team'
    | 'tokens'
    | 'analysis'
    | 'settings';
  href: string;
  icon: LucideIcon;
  scope: Scope;
  /** Visited seldom: where room is short it is in the viewer's menu. */
  minor?: true;
}

/** The places of the desk, and what one must be allowed to do to see each. */
export const DESTINATIONS: readonly Destination[] = [
  { name: 'now', href: '/admin', icon: Activity, scope: 'metrics:read' },
  { name: 'trends', href: '/admin/trends', icon: ChartLine, scope: 'metrics:read' },
  { name: 'topics', href: '/admin/topics', icon: Hash, scope: 'metrics:read' },
  { name: 'feedback', href: '/admin/feedback', icon: MessageSquareText, scope: 'feedback:read' },
  { name: 'reports', href: '/admin/reports', icon: FileText, scope: 'feedback:read' },
  { name: 'held', href: '/admin/held', icon: Archive, scope: 'feedback:manage' },
  { name: 'team', href: '/admin/team', icon: Users, scope: 'team:manage', minor: true },
  { name: 'tokens', href: '/admin/tokens', icon: KeyRound, scope: 'settings:manage', minor: true },
  {
    name: 'analysis',
    href: '/admin/analysis',
    icon: BrainCircuit,
    scope: 'settings:manage',
    minor: true,
  },
  {
    name: 'settings',
    href: '/admin/settings',
    icon: Settings,
    scope: 'settings:manage',
    minor: true,
  },
];
