import {expect, fixtureSync, html} from '@open-wc/testing';
import type {TemplateResult} from 'lit';
import {checkData} from '../../src/source/read-data.js';
import {readList} from '../../src/source/read-list.js';

function read(list: TemplateResult) {
  return readList(fixtureSync<HTMLElement>(list));
}

describe('readList(list)', () => {
  it('reads an item with a date and a title', () => {
    const list = html`<ol>
      <li><time datetime="2023-03-01">1 March 2023</time> <strong>A meeting in Beijing</strong></li>
    </ol>`;
    expect(read(list)).to.deep.equal({
      events: [{date: '2023-03-01', title: 'A meeting in Beijing', text: '', dateLabel: '1 March 2023', sources: []}],
    });
  });

  it('takes the title from the first heading, strong or b, else from all the text but date and paragraphs', () => {
    const list = html`<ul>
      <li>
        <time datetime="2020"></time>
        <h3>A heading</h3>
        <p>A text</p>
      </li>
      <li><time datetime="2020"></time><strong>A strong title</strong> and more</li>
      <li><time datetime="2020"></time><b>A bold title</b> <strong>and more</strong></li>
      <li><time datetime="2020">In 2020</time> all the text</li>
      <li>
        A title <time datetime="2020">in 2020</time> and
        <p>A text</p>
        more
      </li>
      <li>A title, then <time datetime="2020">the year</time></li>
    </ul>`;
    expect(read(list).events.map(({title}) => title)).to.deep.equal([
      'A heading',
      'A strong title',
      'A bold title',
      'all the text',
      'A title and more',
      'A title, then',
    ]);
  });

  it('takes the words of the date as the date if there is no datetime', () => {
    const {events} = read(html`<ol><li><time>2023-03-01</time> A meeting</li></ol>`); // prettier-ignore
    expect(events).to.deep.equal([{date: '2023-03-01', title: 'A meeting', text: '', sources: []}]);
  });

  it('has no label for a date that says itself', () => {
    const {events} = read(html`<ol><li><time datetime="2020">2020</time> A year</li></ol>`); // prettier-ignore
    expect(events[0]).to.not.have.property('dateLabel');
  });

  it('joins paragraphs, and cuts white space', () => {
    const {events} = read(html`<ol>
      <li>
        <time datetime="2020">  In
          2020 </time>
        <h4>  A
          title </h4>
        <p> One
          line. </p>
        <p></p>
        <p>Another.</p>
        <div><p>Not of the item itself.</p></div>
      </li>
    </ol>`); // prettier-ignore
    expect(events[0]).to.include({dateLabel: 'In 2020', title: 'A title', text: 'One line.\n\nAnother.'});
  });

  it('takes links as sources, as they are written', () => {
    const {events} = read(
      html`<ol>
        <li>
          <time datetime="2020">2020</time> <b>A title</b>
          <p>As <a href="/report">a report</a> says, and <a href="https://example.org/x">another</a>.</p>
          <a href="/picture"><img alt="" /></a>
        </li>
      </ol>`,
    );
    expect(events[0]!.sources).to.deep.equal([
      {label: 'a report', url: '/report'},
      {label: 'another', url: 'https://example.org/x'},
      {label: '/picture', url: '/picture'},
    ]);
  });

  it('takes no anchor without an address as a source', () => {
    const list = document.createElement('ol');
    list.appendChild(document.createElement('li')).appendChild(document.createElement('a')).textContent = 'no link';
    expect(readList(list).events[0]!.sources).to.deep.equal([]);
  });

  it('takes id and category from the item', () => {
    const {events} = read(
      html`<ol>
        <li id="meeting" data-category="diplomacy"><time datetime="2020">2020</time> A title</li>
      </ol>`,
    );
    expect(events[0]).to.include({id: 'meeting', category: 'diplomacy'});
  });

  it('reads nothing but items', () => {
    const list = document.createElement('ol');
    expect(readList(list)).to.deep.equal({events: []});
    list.append('2020', document.createElement('script'), document.createElement('li'));
    expect(readList(list).events).to.have.length(1);
  });

  it('takes texts as texts, whatever they hold', () => {
    const list = document.createElement('ol');
    const item = list.appendChild(document.createElement('li'));
    item.appendChild(document.createElement('time')).dateTime = '2020';
    item.appendChild(document.createElement('b')).textContent = '<img src=x onerror=alert(1)> $& {date}';
    expect(readList(list).events[0]!.title).to.equal('<img src=x onerror=alert(1)> $& {date}');
  });

  it('leaves it to checkData to report an item without a date or title', () => {
    const {events, problems} = checkData(
      read(html`<ol><li>No date</li><li><time datetime="2020">2020</time></li><li><time datetime="2021">2021</time> Fine</li></ol>`),
    ); // prettier-ignore
    expect(events.map(({title}) => title)).to.deep.equal(['Fine']);
    expect(problems.map(({where, message}) => `${where}: ${message}`)).to.deep.equal([
      'event 1: date must be a text: ""',
      'event 2: title must be a text: ""',
    ]);
  });
});
