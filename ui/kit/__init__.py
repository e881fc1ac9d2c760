"""The parts every place is made of: theme, fonts, icons, pictures and widgets that take plain values.

Nothing here knows the domain, the catalog or a file of the community. Words come from the caller, already translated
and formatted; `key` values are the caller's ids and come back unchanged. Sizes are px at 100 % text. A colour is
always a token name of `tokens.Palette` (snake_case), a type a role of `tokens.TYPE`, a tone a name of `tokens.TONES`
(good warn stop info plum primary plain), an icon a file stem of resources/icons.

Theme (call before the first widget, again at any time)
    theme.apply(app, theme="system"|"light"|"dark"|"contrast", text_scale=1.0, *, rtl=False)
    look.look() -> Look(name, palette, scale, rtl, heavy): .px(n) .height(what) .color(token) .font(role)
    look.bell().changed: signal after every change; `bell().look` is the same Look
    tokens: RADIUS, HEIGHT, CARD_PADDING, BETWEEN_CARDS, BETWEEN_TARGETS, TINTS, TYPE, TONES
    focus_ring.FocusRing(window): one per window, made after its other children

Drawing, for places that paint themselves (calendar, availability)
    icons.pixmap(name, token, size, ratio), icons.icon(name, token, size) -> QIcon, icons.draw(painter, name, token,
        box)
    paint.round_box(painter, box, ground, edge, radius, width), paint.line(painter, box, text, role, token, side=),
    paint.chip(...), paint.keycap(...), paint.text_width(text, role), paint.text_height(role), paint.leading(box,
        width),
    paint.trailing, paint.without_leading, paint.without_trailing, paint.alignment(side),
    paint.words(painter, box, text, role, token) for text that breaks, paint.faded(token, share)
    pictures.Picture(drawing="thing", tint="t_sand", photo=b""), pictures.draw_tile(painter, box, picture, radius),
    pictures.tile(picture, size, ratio, radius) -> QPixmap, pictures.draw_avatar(painter, box, initials, tint, photo),
    pictures.tint_of(id), pictures.initials_of(name)

Text and grounds
    label.Label(text, role="body", token="text", *, wrap, elide, side="lead"|"centre"|"trail"): .setText
        .paint_as(role, token)
    label.Glyph(icon, token="text2", size=20): .show_icon(name, token); label.Keycap(key)
    titles.PlaceTitle(text, under): .show_words; titles.SectionTitle(text, count, *, icon,
        role="section"|"card_title"): .show_words
    surface.sheet() card() well(ground="sunk") -> Surface; surface.stacked(surface, padding=16, gap=10) -> its
        QVBoxLayout
    surface.Surface(ground, edge, radius): .paint_as(ground, edge); surface.Hairline(upright=False)
    scroll.TidyScroll(name, *, gap=14): .column (QVBoxLayout); flow_layout.FlowLayout(parent, gap=8): .add_trailing,
        .row_gap

Buttons (none takes the focus on a click; Tab reaches them)
    key_button.KeyButton(text, kind="plain", *, icon, key, bind=False, big=False): clicked; .setText .words .show_icon
        .paint_as
        kinds primary edge plain flat override override_flat link inverse; big = desk primary, 56 high;
        bind=True makes `key` a window shortcut
    icon_button.IconButton(icon, name, *, framed=False): clicked
    chip.State(text=, icon=, tone=), chip.Chip(state): .show_state; chip.FilterChip(text, *, icon, icon_token, menu,
        on): toggled, clicked
    tick.TickBox(text, *, on): toggled; .paint_as(words_token); tick.Choice(text, *, on)
    choice_card.ChoiceCard(text, detail, *, icon, key, on): toggled, clicked; same parent = one of them
    tabs.Tabs(name, words): currentChanged(int); tabs.Switch(name, [(name, words, icon, key)]): chosen(str);
        .choose(name)
    rail_button.RailButton(text, icon, *, boxed=False): clicked; .show_badge(count, spoken) .show_words(text, icon)
    sync_corner.SyncCorner(*, ground=""): clicked; .show_state("saved"|"sharing"|"trouble", first, [up to 3 lines])
    key_bar.KeyBar(): pressed(name); .show_keys([(name, key, words)]) .shown()

The desk
    one_box.OneBox(placeholder, *, icon="scan-barcode"): submitted(str) entered_empty() changed(str) chosen(int)
        escaped();
        .show_suggestions([Row]) from the `changed` slot, .show_nothing_found(sentence) .text .show_text .clear
        .show_placeholder
    banner.Banner(): stepped(name, reason) left_alone(); .show_message(Message) .take(name) for a key .settle()
        .message()
        banner.Message(kind="stop"|"ask"|"know", title=, why=, steps=(Step,), leave="", reasons=(), picture=None)
        banner.Step(name=, text=, icon=, key=, override=False, needs_reason=False)
    last_action.LastAction(*, lasting=True): undo_asked(); .say(sentence, undo=True, icon=) .sentence(); lasting=False
        is the toast
    accessory_ticks.AccessoryTicks(question, [(key, name, there)], *, key="F8", sunk=True): changed(key, bool)
        all_there();
        .missing() .tick_all() .say_missing(sentence)
    blocks.StateBlock("may"|"ask"|"stop", words, detail): .show_state; blocks.NoteBlock(text, by, *, icon, tone)
    blocks.FactLine(icon, text, *, token, role): .show_text; blocks.ShelfBlock(title, shelf, under, *, icon)
    avatar.Avatar(name, id, size=40, photo=b""): .show_person; avatar.PictureTile(picture, width=72, *, fill, radius):
        .show_picture
    opening_bar.OpeningBar(Slot(start=, end=, now=, now_share=, ticks=((share, words),), spoken=)): .show_slot
    sounds.Sounds(*, muted=False): .play("done"|"attention"|"stop"), .muted
    announce.announce(widget, sentence, *, at_once=False)

Lists
    rows.Row(key=, title=, detail=, detail2=, picture=, initials=, person=id, icon=, icon_token=, time=, state=State,
        end=,
        end_detail=, end_token=, tick=None|bool, more=False, dim=False, key_cap=)
    row_list.RowList(name, *, divided=True, lone=False, fit=False): opened(key) chosen(key) more(key, QPoint)
        ticked(key, bool);
        .show_rows([Row]) .choose(key) .chosen_key() .choose_next(±1) .show_under(key, widget|None); fit = no
        scrolling, inside a card
    item_card.ItemCard(key=, name=, picture=, state=State, match=((start, length),)), item_card.CardGrid(name):
        opened(key)
        chosen(key); .show_cards([ItemCard]) .choose(key) .chosen_key()
    table.SmallTable(name, headers, *, numbers=()): opened(key); .show_rows([(key, [words])]); at most five columns
    empty_state.nothing_yet(sentence, action, drawing=, tint=), nothing_found(sentence, clear, add),
        something_wrong(sentence, again, copy) -> EmptyState: acted() acted_second()

Forms and long work
    field.Field(label, editor, help_line): .editor .say_problem(sentence); field.text_field(label, text, *, help_line,
        placeholder)
        -> (Field, QLineEdit); plain QLineEdit, QPlainTextEdit, QDateEdit, QTimeEdit, QSpinBox are styled
    field.SearchField(placeholder, *, key=""): changed(str) entered(str) moved(±1) escaped(); .text .show_text
    field.Combo(name): a QComboBox; progress_row.ProgressRow(sentence, *, can_cancel=True): cancelled();
        .show_share(done, whole, sentence)
    dialog.Dialog(title, over, *, width=586): closed(); .body (QVBoxLayout) .add_button(KeyButton) .open_it()
        .close_it()
"""
