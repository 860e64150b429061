/** What the make-believe web apps draw; times in epoch seconds. */
export interface WebMessage {
  id: number;
  at: number;
  text: string;
  from: { id: number; name: string } | null;
  own?: boolean;
  photos?: readonly string[];
  service?: string;
  views?: number;
  forwards?: number;
  comments?: number;
  stars?: number;
  reactions?: readonly (readonly [emoji: string, count: number])[];
  forwarded?: string;
  /** The channel's post that a message of the group repeats. */
  mirror?: number;
  answers?: number;
}
export type ChatName = 'channel' | 'group' | 'person';
export interface WebChat {
  name: ChatName;
  /** As Web A has it. */
  id: string;
  title: string;
  status: string;
  messages: WebMessage[];
}
export interface WebData {
  language: 'en' | 'ru';
  /** Web K alone: the editor that it has now, or the one before. */
  editor: 'tiptap' | 'plain';
  chats: WebChat[];
}
