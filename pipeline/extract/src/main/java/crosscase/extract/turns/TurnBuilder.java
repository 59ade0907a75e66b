package crosscase.extract.turns;

import crosscase.corpus.Turn;
import crosscase.extract.blocks.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * Keeps track of who speaks, turn by turn, while a document is assembled.
 *
 * <p>Every label begins a turn, except in captions, which repeat the label of a turn again and
 * again. A label without text makes no turn.
 */
public final class TurnBuilder {
  private record OpenTurn(String speaker, OptionalLong startMs) {}

  private final List<OpenTurn> openTurns = new ArrayList<>();
  private int lastWithWords;

  /** Begins a turn, or adds the time to one that has begun. */
  public void accept(SpeechSegment segment) {
    if (!segment.newSpeaker().isEmpty() && !continuesTurn(segment)) {
      dropEmptyTurn();
      openTurns.add(new OpenTurn(segment.newSpeaker(), segment.startMs()));
    } else if (segment.startMs().isPresent() && isLastEmpty()) {
      OpenTurn last = openTurns.removeLast();
      OptionalLong start = last.startMs().isPresent() ? last.startMs() : segment.startMs();
      openTurns.add(new OpenTurn(last.speaker(), start));
    }
  }

  private boolean continuesTurn(SpeechSegment segment) {
    return segment.block().position() instanceof Block.Position.Cue
        && !openTurns.isEmpty()
        && openTurns.getLast().speaker().equalsIgnoreCase(segment.newSpeaker());
  }

  private boolean isLastEmpty() {
    return openTurns.size() > lastWithWords;
  }

  /** The number of the current turn; empty before anybody speaks. */
  public OptionalInt currentTurn() {
    return openTurns.isEmpty() ? OptionalInt.empty() : OptionalInt.of(openTurns.size());
  }

  public void markSpoken(OptionalInt turn) {
    lastWithWords = turn.orElse(lastWithWords);
  }

  public String speaker(int number) {
    return openTurns.get(number - 1).speaker();
  }

  public void dropEmptyTurn() {
    if (isLastEmpty()) {
      openTurns.removeLast();
    }
  }

  public List<Turn> turns(RoleGuess roles) {
    List<Turn> turns = new ArrayList<>();
    for (OpenTurn opening : openTurns) {
      String speaker = opening.speaker();
      String role = roles.role(speaker);
      boolean isGuess = roles.isGuessed(speaker);
      turns.add(new Turn(turns.size() + 1, speaker, role, isGuess, opening.startMs(), List.of()));
    }
    return turns;
  }
}
