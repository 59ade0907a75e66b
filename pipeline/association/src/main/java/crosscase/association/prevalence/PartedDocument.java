package crosscase.association.prevalence;

import java.util.ArrayList;
import java.util.List;

/** The parts of a document, laid one after the other and closed to a ring. */
final class PartedDocument {
  private final List<Block> blocks;

  /** At index i, how many of the first i units have the theme, twice round the ring. */
  private final int[] sums;

  /** The units of one group. */
  private record Block(int group, int start, int length) {}

  private PartedDocument(List<Block> blocks, DocumentPart whole) {
    this.blocks = List.copyOf(blocks);
    sums = new int[2 * whole.units() + 1];
    for (int place : whole.places()) {
      sums[place + 1] = 1;
      sums[place + 1 + whole.units()] = 1;
    }
    for (int i = 1; i < sums.length; i++) {
      sums[i] += sums[i - 1];
    }
  }

  /** Adds one part after the other. */
  static final class Builder {
    private final List<Block> blocks = new ArrayList<>();
    private DocumentPart whole = new DocumentPart("", 0, new int[0]);

    void add(int group, DocumentPart part) {
      blocks.add(new Block(group, whole.units(), part.units()));
      whole = whole.plus(part);
    }

    int parts() {
      return blocks.size();
    }

    PartedDocument build() {
      return new PartedDocument(blocks, whole);
    }
  }

  int units() {
    return sums.length / 2;
  }

  private int count(Block block, int shift) {
    int from = block.start + shift;
    return sums[from + block.length] - sums[from];
  }

  /** Adds the number of units with the theme in each group's part, after a shift. */
  void addCounts(int shift, double[] counts) {
    for (Block block : blocks) {
      counts[block.group] += count(block, shift);
    }
  }

  /** Adds what all shifts together give for each group. */
  void addTo(GroupMoments[] groups) {
    for (Block block : blocks) {
      int[] counts = new int[units()];
      for (int shift = 0; shift < counts.length; shift++) {
        counts[shift] = count(block, shift);
      }
      groups[block.group].add(block.length, counts);
    }
  }
}
