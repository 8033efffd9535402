import type { LiveBoard } from '../follow-board.js';
import { Bars } from './bars.js';

export function Members({ members }: { members: LiveBoard['members'] }) {
  return (
    <section aria-labelledby="members">
      <h2 id="members">Load</h2>
      {members.length === 0 ? (
        <p class="empty">The workspace has no members.</p>
      ) : (
        <Bars
          caption="What each member carries now"
          columns={['Member', 'Load', 'Open conversations']}
          rows={members.map(({ member, load, openConversations }) => ({
            id: member.id,
            name: member.name,
            value: load,
            more: [openConversations],
          }))}
        />
      )}
    </section>
  );
}
