package crosscase.extract.turns;

import crosscase.corpus.Turn;
import crosscase.extract.blocks.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * Who speaks, turn by turn, while a document is put together.
 *
 * <p>Every label begins a turn, but for captions, which label one turn again and again; a label
 * without words opens none.
 */
public final class TurnBuilder {
  private record OpenTurn(String speaker, OptionalLong startMs) {}

  private final List<OpenTurn> openTurns = new ArrayList<>();
  private int lastWithWords;

  /** Somebody begins, or the time of whoever has begun is told. */
  public void accept(SpeechSegment passage) {
    if (!passage.newSpeaker().isEmpty() && !continuesTurn(passage)) {
      dropEmptyTurn();
      openTurns.add(new OpenTurn(passage.newSpeaker(), passage.startMs()));
    } else if (passage.startMs().isPresent() && isLastEmpty()) {
      OpenTurn last = openTurns.removeLast();
      OptionalLong start = last.startMs().isPresent() ? last.startMs() : passage.startMs();
      openTurns.add(new OpenTurn(last.speaker(), start));
    }
  }

  private boolean continuesTurn(SpeechSegment passage) {
    return passage.block().position() instanceof Block.Position.Cue
        && !openTurns.isEmpty()
        && openTurns.getLast().speaker().equalsIgnoreCase(passage.newSpeaker());
  }

  private boolean isLastEmpty() {
    return openTurns.size() > lastWithWords;
  }

  /** The number of the turn that is open; empty before anybody speaks. */
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
