package crosscase.extract;

import crosscase.extract.Block.Place.Cell;
import crosscase.extract.SpeakerLabel.Convention;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Cuts blocks at labels. Labels, times and the numbers of a table's rows leave the text; a time
 * stays on the turn it begins.
 */
final class TurnCutter {
  private static final Pattern ROW_NUMBER = Pattern.compile("\\d{1,5}\\.?");

  private record Row(int table, int number) {}

  private final List<Block> blocks;
  private final List<SpeakerLabel> labels;
  private final Set<Row> spokenRows = new HashSet<>();
  private final List<Passage> passages = new ArrayList<>();
  private OptionalLong waiting = OptionalLong.empty();
  private boolean isSilent;
  private int next;

  TurnCutter(List<Block> blocks, List<SpeakerLabel> labels) {
    this.blocks = blocks;
    this.labels = labels;
    for (SpeakerLabel label : labels) {
      if (label.convention() == Convention.TABLE
          && blocks.get(label.block()).place() instanceof Cell cell) {
        spokenRows.add(new Row(cell.table(), cell.row()));
      }
    }
  }

  List<Passage> cut() {
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      int begin = 0;
      for (; next < labels.size() && labels.get(next).block() == i; next++) {
        SpeakerLabel label = labels.get(next);
        goOn(block, block.text().substring(begin, label.begin()));
        open(label, block);
        begin = label.end();
      }
      goOn(block, block.text().substring(begin));
    }
    return passages;
  }

  /** The time beside the name, else the one above it, else the caption's. */
  private void open(SpeakerLabel label, Block block) {
    OptionalLong start = label.startMs().isPresent() ? label.startMs() : waiting;
    if (start.isEmpty() && block.place() instanceof Block.Place.Cue cue) {
      start = OptionalLong.of(cue.startMs());
    }
    passages.add(new Passage(label.name(), block.saying(""), start));
    waiting = OptionalLong.empty();
    isSilent = true;
  }

  private void goOn(Block block, String text) {
    String words = isRowNumber(block) ? "" : TimeCode.withoutTimes(text);
    OptionalLong time =
        TimeCode.begins(text) || TimeCode.isAll(text)
            ? TimeCode.millis(text)
            : OptionalLong.empty();
    if (!words.isBlank() && !TimeCode.isAll(words)) {
      passages.add(new Passage("", block.saying(words), isSilent ? time : OptionalLong.empty()));
      isSilent = false;
    } else if (time.isPresent() && isSilent) {
      passages.add(new Passage("", block.saying(""), time));
    } else if (time.isPresent()) {
      waiting = time;
    }
  }

  private boolean isRowNumber(Block block) {
    return block.place() instanceof Cell cell
        && spokenRows.contains(new Row(cell.table(), cell.row()))
        && ROW_NUMBER.matcher(block.text()).matches();
  }
}
