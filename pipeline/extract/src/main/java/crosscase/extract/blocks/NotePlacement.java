package crosscase.extract.blocks;

import crosscase.corpus.Paragraph.Form;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Moves the notes collected at the end of a file to the paragraphs that refer to them. */
public final class NotePlacement {
  private final Map<String, Integer> marks = new HashMap<>();
  private final TreeMap<Integer, List<String>> names = new TreeMap<>();

  /** Records that a block refers to a note; the first reference counts. */
  public void addMark(String note, int block) {
    marks.putIfAbsent(note, block);
  }

  /** Records that the notes from this block on, if it is a note, have this name. */
  public void addNote(String note, int block) {
    names.computeIfAbsent(block, key -> new ArrayList<>()).add(note);
  }

  /**
   * The blocks, with each note directly after the block that refers to it; a note without a
   * reference stays where it is.
   */
  public List<Block> placeNotes(List<Block> blocks) {
    Map<Integer, List<Block>> after = new HashMap<>();
    List<Integer> stay = new ArrayList<>();
    int home = -1;
    for (int i = 0; i < blocks.size(); i++) {
      boolean isNote = blocks.get(i).form() == Form.FOOTNOTE;
      home = !isNote ? -1 : names.containsKey(i) ? markedBlock(i) : home;
      if (home < 0) {
        stay.add(i);
      } else {
        after.computeIfAbsent(home, key -> new ArrayList<>()).add(blocks.get(i));
      }
    }
    List<Block> ordered = new ArrayList<>();
    for (int i : stay) {
      ordered.add(blocks.get(i));
      ordered.addAll(after.getOrDefault(i, List.of()));
    }
    return ordered;
  }

  /** The block that refers to the note, or -1. */
  private int markedBlock(int note) {
    return names.getOrDefault(note, List.of()).stream()
        .map(name -> marks.getOrDefault(name, note))
        .filter(mark -> mark < note)
        .findFirst()
        .orElse(-1);
  }
}
