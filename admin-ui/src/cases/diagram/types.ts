export interface DiagramActivity {
  id: string;
  state: 'DONE' | 'CURRENT' | 'CANCELLED';
  startedAt: string;
  endedAt: string | null;
  seconds: number;
}

export interface Diagram {
  process: string;
  name: string;
  xml: string;
  current: boolean;
  activities: DiagramActivity[];
  flows: string[];
}
