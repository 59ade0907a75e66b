package crosscase.annotate.corenlp;

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
 * CoreNLP's tagger with caches for scores that depend only on a word, or only on two tags.
 *
 * <p>The score of a tag is the sum of a score from the words around it and a score from the two
 * tags before it. CoreNLP computes both again for each pair of tags that the two words before can
 * have.
 */
final class CachingTagger extends MaxentTagger {
  private static final long serialVersionUID = 1L;

  /** For words whose score and that of the tags before them are not independent. */
  private static final LogScores NOT_SEPARABLE = new LogScores(new double[0]);

  /** For each pair of tags, the scores of the tags after it, unless the word is rare. */
  private final transient AtomicReferenceArray<LogScores> tagPairScores;

  private CachingTagger(String model) {
    super(model);
    tagPairScores = new AtomicReferenceArray<>(numTags() * numTags());
  }

  /** An annotator that tags by the model in these settings. */
  static POSTaggerAnnotator annotator(Properties settings) {
    return new POSTaggerAnnotator(
        new CachingTagger(settings.getProperty("pos.model")),
        Integer.parseInt(settings.getProperty("pos.maxlen")),
        1);
  }

  @Override
  public List<TaggedWord> tagSentence(List<? extends HasWord> sentence, boolean reuseTags) {
    return new CachedSentence().tagSentence(sentence, reuseTags);
  }

  /** The words of one sentence, at the positions that CoreNLP gives them. */
  private final class CachedSentence extends TestSentence {
    private String[][] tagNames = {};
    private int[][] possibleTags = {};
    private LogScores[] wordScores = {};
    private double[] historyScores = {};

    CachedSentence() {
      super(CachingTagger.this);
    }

    @Override
    protected void init() {
      super.init();
      tagNames = new String[leftWindow() + length() + rightWindow()][];
      possibleTags = new int[tagNames.length][];
      wordScores = new LogScores[tagNames.length];
    }

    @Override
    protected String[] stringTagsAt(int position) {
      if (tagNames[position] == null) {
        tagNames[position] = super.stringTagsAt(position);
      }
      return tagNames[position];
    }

    @Override
    public int[] getPossibleValues(int position) {
      if (possibleTags[position] == null) {
        possibleTags[position] = super.getPossibleValues(position);
      }
      return possibleTags[position];
    }

    @Override
    public double[] scoresOf(int[] chosen, int position) {
      if (wordScores[position] == null) {
        double[] scores = super.scoresOf(chosen, position);
        wordScores[position] = computeWordScores(position - leftWindow());
        return scores;
      }
      if (wordScores[position] == NOT_SEPARABLE) {
        return super.scoresOf(chosen, position);
      }
      int pair = chosen[position - 2] * numTags() + chosen[position - 1];
      LogScores pairScores = tagPairScores.get(pair);
      if (pairScores == null) {
        pairScores = computeTagPairScores(chosen, position);
        tagPairScores.set(pair, pairScores);
      }
      return pairScores.combinedWith(wordScores[position], getPossibleValues(position));
    }

    /**
     * From what CoreNLP has kept of the word; the first two words do not have two tags before them.
     */
    private LogScores computeWordScores(int word) {
      return word < 2 || CoreNlpInternals.isRare(CachingTagger.this, sent.get(word))
          ? NOT_SEPARABLE
          : new LogScores(CoreNlpInternals.localContextScores(this)[word]);
    }

    /** As CoreNLP computes them if the score of the word is zero. */
    private LogScores computeTagPairScores(int[] chosen, int position) {
      double[][] scoresOfWords = CoreNlpInternals.localContextScores(this);
      int word = position - leftWindow();
      double[] wordScore = scoresOfWords[word];
      scoresOfWords[word] = new double[wordScore.length];
      super.scoresOf(chosen, position);
      scoresOfWords[word] = wordScore;
      return new LogScores(historyScores);
    }

    /** CoreNLP keeps the score of a word if it is asked for all tags at once. */
    @Override
    protected double[] getHistories(String[] tags, History history) {
      double[] unnormalized = super.getHistories(new String[numTags()], history);
      historyScores = unnormalized.clone();
      return unnormalized;
    }
  }
}
