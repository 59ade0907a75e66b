package crosscase.extract.turns;

import crosscase.extract.blocks.Block;
import crosscase.extract.blocks.Block.Position.Cell;
import crosscase.extract.blocks.TimeCode;
import crosscase.extract.labels.SpeakerLabel;
import crosscase.extract.labels.SpeakerLabel.Convention;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Cuts blocks at labels. Removes labels, times and row numbers of tables from the text; a time is
 * kept with the turn that it begins.
 */
final class TurnCutter {
  private static final Pattern ROW_NUMBER = Pattern.compile("\\d{1,5}\\.?");

  private record Row(int table, int number) {}

  private final List<Block> blocks;
  private final List<SpeakerLabel> labels;
  private final Set<Row> spokenRows = new HashSet<>();
  private final List<SpeechSegment> segments = new ArrayList<>();
  private OptionalLong pendingTime = OptionalLong.empty();
  private boolean isTurnEmpty;
  private int next;

  TurnCutter(List<Block> blocks, List<SpeakerLabel> labels) {
    this.blocks = blocks;
    this.labels = labels;
    for (SpeakerLabel label : labels) {
      if (label.convention() == Convention.TABLE
          && blocks.get(label.block()).position() instanceof Cell cell) {
        spokenRows.add(new Row(cell.table(), cell.row()));
      }
    }
  }

  List<SpeechSegment> cut() {
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      int begin = 0;
      for (; next < labels.size() && labels.get(next).block() == i; next++) {
        SpeakerLabel label = labels.get(next);
        addText(block, block.text().substring(begin, label.begin()));
        beginTurn(label, block);
        begin = label.end();
      }
      addText(block, block.text().substring(begin));
    }
    return segments;
  }

  /** Takes the time beside the name, or else that above it, or else that of the caption. */
  private void beginTurn(SpeakerLabel label, Block block) {
    OptionalLong start = label.startMs().isPresent() ? label.startMs() : pendingTime;
    if (start.isEmpty() && block.position() instanceof Block.Position.Cue cue) {
      start = OptionalLong.of(cue.startMs());
    }
    segments.add(new SpeechSegment(label.name(), block.withText(""), start));
    pendingTime = OptionalLong.empty();
    isTurnEmpty = true;
  }

  private void addText(Block block, String text) {
    String words = isRowNumber(block) ? "" : TimeCode.withoutTimes(text);
    OptionalLong time =
        TimeCode.startsWithTime(text) || TimeCode.isTimeOnly(text)
            ? TimeCode.millis(text)
            : OptionalLong.empty();
    if (!words.isBlank() && !TimeCode.isTimeOnly(words)) {
      segments.add(
          new SpeechSegment("", block.withText(words), isTurnEmpty ? time : OptionalLong.empty()));
      isTurnEmpty = false;
    } else if (time.isPresent() && isTurnEmpty) {
      segments.add(new SpeechSegment("", block.withText(""), time));
    } else if (time.isPresent()) {
      pendingTime = time;
    }
  }

  private boolean isRowNumber(Block block) {
    return block.position() instanceof Cell cell
        && spokenRows.contains(new Row(cell.table(), cell.row()))
        && ROW_NUMBER.matcher(block.text()).matches();
  }
}
