package crosscase.annotate;

import edu.stanford.nlp.ling.HasWord;
import edu.stanford.nlp.ling.TaggedWord;
import edu.stanford.nlp.pipeline.POSTaggerAnnotator;
import edu.stanford.nlp.tagger.maxent.History;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import edu.stanford.nlp.tagger.maxent.TestSentence;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * CoreNLP's tagger, which asks once what hangs on nothing but a word, or two tags.
 *
 * <p>The score of a tag is the sum of what the words around it say and what the two tags before it
 * say. By itself CoreNLP gathers both again for each pair of tags that the two words before can
 * have.
 */
final class KnownTags extends MaxentTagger {
  private static final long serialVersionUID = 1L;

  /** Where what the tags before say is not independent of the word. */
  private static final LogScores NONE = new LogScores(new double[0]);

  /** What a pair of tags says for each tag after it, unless the word is rare. */
  private final transient AtomicReferenceArray<LogScores> ofPairs;

  private KnownTags(String model) {
    super(model);
    ofPairs = new AtomicReferenceArray<>(numTags() * numTags());
  }

  /** Tags by the model of these settings. */
  static POSTaggerAnnotator annotator(Properties settings) {
    return new POSTaggerAnnotator(
        new KnownTags(settings.getProperty("pos.model")),
        Integer.parseInt(settings.getProperty("pos.maxlen")),
        1);
  }

  @Override
  public List<TaggedWord> tagSentence(List<? extends HasWord> sentence, boolean reuseTags) {
    return new Words().tagSentence(sentence, reuseTags);
  }

  /** The words of one sentence, at the positions that CoreNLP gives them. */
  private final class Words extends TestSentence {
    private String[][] tags = {};
    private int[][] possible = {};
    private LogScores[] ofWords = {};
    private double[] sum = {};

    Words() {
      super(KnownTags.this);
    }

    @Override
    protected void init() {
      super.init();
      tags = new String[leftWindow() + length() + rightWindow()][];
      possible = new int[tags.length][];
      ofWords = new LogScores[tags.length];
    }

    @Override
    protected String[] stringTagsAt(int position) {
      if (tags[position] == null) {
        tags[position] = super.stringTagsAt(position);
      }
      return tags[position];
    }

    @Override
    public int[] getPossibleValues(int position) {
      if (possible[position] == null) {
        possible[position] = super.getPossibleValues(position);
      }
      return possible[position];
    }

    @Override
    public double[] scoresOf(int[] chosen, int position) {
      if (ofWords[position] == null) {
        double[] scores = super.scoresOf(chosen, position);
        ofWords[position] = ofWord(position - leftWindow());
        return scores;
      }
      if (ofWords[position] == NONE) {
        return super.scoresOf(chosen, position);
      }
      int pair = chosen[position - 2] * numTags() + chosen[position - 1];
      LogScores ofPair = ofPairs.get(pair);
      if (ofPair == null) {
        ofPair = ofPair(chosen, position);
        ofPairs.set(pair, ofPair);
      }
      return ofPair.with(ofWords[position], getPossibleValues(position));
    }

    /** What CoreNLP has kept of it; before the third there are no two tags. */
    private LogScores ofWord(int word) {
      return word < 2 || Hidden.isRare(KnownTags.this, sent.get(word))
          ? NONE
          : new LogScores(Hidden.scoresOfWords(this)[word]);
    }

    /** As CoreNLP finds them where the words say nothing. */
    private LogScores ofPair(int[] chosen, int position) {
      double[][] scoresOfWords = Hidden.scoresOfWords(this);
      int word = position - leftWindow();
      double[] ofWord = scoresOfWords[word];
      scoresOfWords[word] = new double[ofWord.length];
      super.scoresOf(chosen, position);
      scoresOfWords[word] = ofWord;
      return new LogScores(sum);
    }

    /** CoreNLP keeps what a word says by itself if asked for as many tags as there are. */
    @Override
    protected double[] getHistories(String[] tags, History history) {
      double[] unnormalized = super.getHistories(new String[numTags()], history);
      sum = unnormalized.clone();
      return unnormalized;
    }
  }
}
