'use client';

import { CardWay } from './card-way.tsx';
import { FrameWay } from './frame-way.tsx';
import { LinkWay } from './link-way.tsx';
import type { Site } from './site.ts';
import type { Destination, Way } from './ways.ts';
import { WidgetWay } from './widget-way.tsx';

interface WayPanelProps {
  way: Way;
  destination: Destination;
  site: Site;
  brandColor: string | null;
  integrity: string | null;
}

export function WayPanel({ way, destination, site, ...widget }: WayPanelProps) {
  switch (way) {
    case 'card':
      return <CardWay destination={destination} />;
    case 'link':
      return <LinkWay destination={destination} />;
    case 'widget':
      return <WidgetWay destination={destination} site={site} {...widget} />;
    case 'frame':
      return <FrameWay destination={destination} site={site} />;
  }
}
