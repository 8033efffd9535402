/** The least a server can do: one text a sender made, written to every socket. */
import { WebSocketServer } from 'ws';
import { port } from './ports.mjs';
import { publish } from './ticker.mjs';

const server = new WebSocketServer({
  port,
  host: '127.0.0.1',
  perMessageDeflate: false,
  handleProtocols: () => 'graphql-transport-ws',
});

server.on('connection', (socket) => {
  socket.on('message', (data) => {
    const { type, id } = JSON.parse(data);
    if (type === 'connection_init') socket.send('{"type":"connection_ack"}');
    if (type === 'subscribe')
      socket.send(`{"id":"${id}","type":"next","payload":{"data":{"events":{"ready":true}}}}`);
  });
});

publish((batch) => {
  const text = JSON.stringify({ id: '1', type: 'next', payload: { data: { events: batch } } });
  for (const socket of server.clients) socket.send(text);
});
