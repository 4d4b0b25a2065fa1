import {
  Activity,
  Archive,
  BellRing,
  Bot,
  BrainCircuit,
  ChartLine,
  FileText,
  Hash,
  HeartHandshake,
  KeyRound,
  type LucideIcon,
  MessageSquareText,
  Plug,
  QrCode,
  ScrollText,
  Send,
  Settings,
  TabletSmartphone,
  Users,
  Workflow,
} from 'lucide-react';
import type { Scope } from '#lib/core/access/actor.ts';

interface Destination {
  name:
    | 'now'
    | 'trends'
    | 'topics'
    | 'feedback'
    | 'alerts'
    | 'reports'
    | 'responses'
    | 'assistant'
    | 'held'
    | 'team'
    | 'tokens'
    | 'kiosks'
    | 'analysis'
    | 'settings'
    | 'connect'
    | 'collect'
    | 'audit'
    | 'channels'
    | 'workflows';
  href: string;
  icon: LucideIcon;
  scope: Scope;
  /** Visited seldom: where room is short it is in the viewer's menu. */
  minor?: true;
  /** On a phone it is there too: five tabs can be read, seven cannot. */
  roomy?: true;
  /** Visited so seldom that it is there alone. */
  rare?: true;
}

/** The places of the desk, and what one must be allowed to do to see each. */
export const DESTINATIONS: readonly Destination[] = [
  { name: 'now', href: '/admin', icon: Activity, scope: 'metrics:read' },
  { name: 'trends', href: '/admin/trends', icon: ChartLine, scope: 'metrics:read' },
  { name: 'topics', href: '/admin/topics', icon: Hash, scope: 'metrics:read', roomy: true },
  { name: 'feedback', href: '/admin/feedback', icon: MessageSquareText, scope: 'feedback:read' },
  { name: 'alerts', href: '/admin/alerts', icon: BellRing, scope: 'metrics:read' },
  { name: 'reports', href: '/admin/reports', icon: FileText, scope: 'feedback:read', roomy: true },
  {
    name: 'responses',
    href: '/admin/responses',
    icon: HeartHandshake,
    scope: 'feedback:manage',
  },
  {
    name: 'assistant',
    href: '/admin/assistant',
    icon: Bot,
    scope: 'feedback:read',
    minor: true,
  },
  { name: 'held', href: '/admin/held', icon: Archive, scope: 'feedback:manage', minor: true },
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
  {
    name: 'kiosks',
    href: '/admin/kiosks',
    icon: TabletSmartphone,
    scope: 'feedback:read',
    minor: true,
  },
  {
    name: 'collect',
    href: '/admin/collect',
    icon: QrCode,
    scope: 'links:write',
    minor: true,
    rare: true,
  },
  {
    name: 'connect',
    href: '/admin/connect',
    icon: Plug,
    scope: 'settings:manage',
    minor: true,
    rare: true,
  },
  {
    name: 'workflows',
    href: '/admin/workflows',
    icon: Workflow,
    scope: 'feedback:manage',
    minor: true,
    rare: true,
  },
  {
    name: 'channels',
    href: '/admin/channels',
    icon: Send,
    scope: 'settings:manage',
    minor: true,
    rare: true,
  },
  {
    name: 'audit',
    href: '/admin/audit',
    icon: ScrollText,
    scope: 'settings:manage',
    minor: true,
    rare: true,
  },
];
