/**
 * What the source reports ask to be in place: their frameworks as checklists, and what a set of answers says.
 *
 * <p>Start with {@link org.implsci.rollout.readiness.Checklists}, answer with
 * {@link org.implsci.rollout.readiness.ReadinessAnswers}, and read {@link org.implsci.rollout.readiness.ReadinessProfile}: a
 * profile with what is missing, what is not known and what to do next, and no total. What needs more structure than a checklist
 * is in {@code choice} (tensions in balance, the method for the end-state, kinds of innovation) and {@code governance}
 * (approvals, sharing agreements, role-based access).
 *
 * <p>Where each concept of the reports is found, by the number that the project gives it:
 *
 * <table>
 * <caption>Concepts of the reports and their places</caption>
 * <tr><th>Number</th><th>Concept</th><th>Place</th></tr>
 * <tr><td>1</td><td>Innovation Type</td><td>{@link org.implsci.rollout.strategy.tradeoff.InnovationProfile}</td></tr>
 * <tr><td>2</td><td>Disruption Level</td><td>{@link org.implsci.rollout.strategy.tradeoff.InnovationProfile}</td></tr>
 * <tr><td>3</td><td>U-shaped performance curve</td><td>{@link org.implsci.rollout.evaluation.PerformanceDip}</td></tr>
 * <tr><td>4</td><td>Implementation Gap (5)</td><td>{@link org.implsci.rollout.readiness.Checklists} {@code five-gaps}</td></tr>
 * <tr><td>5</td><td>Gap Bridge actions</td><td>{@link org.implsci.rollout.readiness.Checklists} {@code gap-bridges}</td></tr>
 * <tr><td>6</td><td>Capacity Support</td><td>{@link org.implsci.rollout.strategy.ModelAdviser}</td></tr>
 * <tr><td>7</td><td>Financial Case</td><td>{@link org.implsci.rollout.benefit.BenefitRegister}</td></tr>
 * <tr><td>8</td><td>End State Method</td><td>{@link org.implsci.rollout.strategy.tradeoff.EndStateMethod}</td></tr>
 * <tr><td>9</td><td>De Risking Structure</td><td>{@link org.implsci.rollout.plan.check.PlanCheck}</td></tr>
 * <tr><td>10</td><td>Rollback Plan</td><td>{@link org.implsci.rollout.plan.rollback.RollbackPlan}</td></tr>
 * <tr><td>11</td><td>Post Rollout Monitoring</td><td>{@link org.implsci.rollout.plan.monitoring.MonitoringPlan}</td></tr>
 * <tr><td>12</td><td>Feedback Loop</td><td>{@link org.implsci.rollout.plan.monitoring.FeedbackLoop}</td></tr>
 * <tr><td>13</td><td>Impact Measurement</td><td>{@link org.implsci.rollout.plan.monitoring.MonitoredMeasure}</td></tr>
 * <tr><td>14</td><td>Benefit Category</td><td>{@link org.implsci.rollout.benefit.BenefitCategory}</td></tr>
 * <tr><td>15</td><td>Logic Model</td><td>{@link org.implsci.rollout.benefit.LogicModel}</td></tr>
 * <tr><td>16</td><td>Pilot scope</td><td>{@link org.implsci.rollout.plan.pilot.Pilot}</td></tr>
 * <tr><td>17</td><td>Pilot Or Research</td><td>{@link org.implsci.rollout.readiness.Checklists} {@code pilot}</td></tr>
 * <tr><td>18</td><td>Pilot Exit</td><td>{@link org.implsci.rollout.plan.pilot.Pilot}</td></tr>
 * <tr><td>19</td><td>Supplier Partnership</td><td>{@link org.implsci.rollout.readiness.Checklists} {@code supplier-partnership}</td></tr>
 * <tr><td>20</td><td>Balance Tension (9)</td><td>{@link org.implsci.rollout.strategy.tradeoff.Balance}</td></tr>
 * <tr><td>21</td><td>Approach by use</td><td>{@code org.implsci.nasss.guidance.Approach}</td></tr>
 * <tr><td>22</td><td>Pacing</td><td>{@link org.implsci.rollout.readiness.Checklists} {@code pacing}</td></tr>
 * <tr><td>23</td><td>Core And Adaptable</td><td>{@link org.implsci.rollout.plan.ProgrammePart}</td></tr>
 * <tr><td>24</td><td>Build Vs Buy</td><td>{@link org.implsci.rollout.readiness.Checklists} {@code build-or-buy}</td></tr>
 * <tr><td>25</td><td>Tailor Or Generalise</td><td>{@link org.implsci.rollout.readiness.Checklists} {@code tailor-or-generalise}</td></tr>
 * <tr><td>26</td><td>Integration Plan</td><td>{@link org.implsci.rollout.readiness.Checklists} {@code integration}</td></tr>
 * <tr><td>27</td><td>Org Culture</td><td>{@link org.implsci.rollout.strategy.tradeoff.Tension}</td></tr>
 * <tr><td>28</td><td>Contract Shape</td><td>{@link org.implsci.rollout.readiness.Checklists} {@code contract}</td></tr>
 * <tr><td>29</td><td>Spread Partner</td><td>{@link org.implsci.rollout.readiness.Checklists} {@code spread-partner}</td></tr>
 * <tr><td>30</td><td>Spread Ambition</td><td>{@link org.implsci.rollout.readiness.Checklists} {@code spread-ambition}</td></tr>
 * <tr><td>31</td><td>Stakeholder Map</td><td>{@link org.implsci.rollout.stakeholder.StakeholderMap}</td></tr>
 * <tr><td>32</td><td>RACI matrix</td><td>{@link org.implsci.rollout.raci.RaciMatrix}</td></tr>
 * <tr><td>33</td><td>Future Adopter</td><td>{@link org.implsci.rollout.readiness.Checklists} {@code future-adopters}</td></tr>
 * <tr><td>34</td><td>Comms Plan</td><td>{@link org.implsci.rollout.readiness.Checklists} {@code communication}</td></tr>
 * <tr><td>35</td><td>Do Once Artefact (5)</td><td>{@link org.implsci.rollout.readiness.Checklists} {@code do-once}</td></tr>
 * <tr><td>36</td><td>Governance Pathway</td><td>{@link org.implsci.rollout.governance.GovernanceMap}</td></tr>
 * <tr><td>37</td><td>Implementation Tool (4)</td><td>{@link org.implsci.rollout.readiness.Checklists} {@code implementation-tools}</td></tr>
 * <tr><td>38</td><td>Community Of Practice</td><td>{@link org.implsci.rollout.readiness.Checklists} {@code community-of-practice}</td></tr>
 * <tr><td>39</td><td>Spread Data</td><td>{@link org.implsci.rollout.readiness.Checklists} {@code spread-data}</td></tr>
 * <tr><td>40</td><td>Risk Register</td><td>{@link org.implsci.rollout.safety.hazard.HazardLog}</td></tr>
 * <tr><td>41</td><td>AVT case</td><td>the case {@code ambient-voice} of the examples</td></tr>
 * <tr><td>42</td><td>Implementation Model</td><td>{@link org.implsci.rollout.strategy.ImplementationModel}</td></tr>
 * <tr><td>43</td><td>Factor: risk of change</td><td>{@link org.implsci.rollout.strategy.ModelFactors}</td></tr>
 * <tr><td>44</td><td>Factor: interdependencies</td><td>{@link org.implsci.rollout.strategy.ModelFactors}</td></tr>
 * <tr><td>45</td><td>Factor: adoption challenge</td><td>{@link org.implsci.rollout.strategy.ModelFactors}</td></tr>
 * <tr><td>46</td><td>Cutover Plan</td><td>{@link org.implsci.rollout.readiness.Checklists} {@code cutover}</td></tr>
 * <tr><td>47</td><td>Target Relief</td><td>{@link org.implsci.rollout.readiness.Checklists} {@code cutover}</td></tr>
 * <tr><td>48</td><td>Change Request and Design Authority</td><td>{@link org.implsci.rollout.readiness.Checklists} {@code cutover}</td></tr>
 * <tr><td>49</td><td>Evaluation Plan</td><td>{@link org.implsci.rollout.benefit.BenefitRegister}</td></tr>
 * <tr><td>50</td><td>Spread Strategy (9)</td><td>{@link org.implsci.rollout.readiness.Checklists} {@code spread-strategies}</td></tr>
 * <tr><td>51</td><td>EPR challenge (6)</td><td>{@link org.implsci.rollout.readiness.Checklists} {@code record-challenges}</td></tr>
 * <tr><td>52</td><td>Complicated Or Complex</td><td>{@code org.implsci.nasss.question.Complexity}</td></tr>
 * <tr><td>53</td><td>Productivity Paradox</td><td>{@link org.implsci.rollout.evaluation.PerformanceDip}</td></tr>
 * <tr><td>54</td><td>Benefit Distribution</td><td>{@link org.implsci.rollout.benefit.BenefitRegister}</td></tr>
 * <tr><td>55</td><td>Project Board</td><td>{@link org.implsci.rollout.gate.Gate}</td></tr>
 * <tr><td>56</td><td>Cambridge case</td><td>facts of a case; no rule</td></tr>
 * <tr><td>57</td><td>Lesson Checklist (10)</td><td>{@link org.implsci.rollout.readiness.Checklists} {@code ten-lessons}</td></tr>
 * <tr><td>58</td><td>Roles And Resources agreed early</td><td>{@link org.implsci.rollout.raci.RaciMatrix}</td></tr>
 * <tr><td>59</td><td>Service Relation</td><td>{@link org.implsci.rollout.readiness.Checklists} {@code service-continuity}</td></tr>
 * <tr><td>60</td><td>Knock On Effect</td><td>{@link org.implsci.rollout.plan.monitoring.MonitoringDimension}</td></tr>
 * <tr><td>61</td><td>Embedding Period</td><td>{@link org.implsci.rollout.plan.monitoring.MonitoringPlan}</td></tr>
 * <tr><td>62</td><td>Access Barrier (4)</td><td>{@link org.implsci.rollout.readiness.Checklists} {@code service-continuity}</td></tr>
 * <tr><td>63</td><td>IGApproval</td><td>{@link org.implsci.rollout.governance.information.InformationGovernance}</td></tr>
 * <tr><td>64</td><td>Training Readiness</td><td>{@link org.implsci.rollout.readiness.Checklists} {@code ten-lessons}</td></tr>
 * <tr><td>65</td><td>Monitoring Plan</td><td>{@link org.implsci.rollout.plan.monitoring.MonitoringPlan}</td></tr>
 * <tr><td>66</td><td>Project Support</td><td>{@link org.implsci.rollout.readiness.Checklists} {@code ten-lessons}</td></tr>
 * <tr><td>67</td><td>Local Variation</td><td>{@link org.implsci.rollout.plan.LocalChange}</td></tr>
 * <tr><td>68</td><td>Test bed facts</td><td>facts of a case; no rule</td></tr>
 * <tr><td>69</td><td>Wachter Principle</td><td>{@link org.implsci.rollout.readiness.Checklists} {@code digital-priorities}</td></tr>
 * <tr><td>70</td><td>Cost Quality Balance</td><td>{@link org.implsci.rollout.readiness.Checklists} {@code digital-priorities}</td></tr>
 * <tr><td>71</td><td>Emotional Case</td><td>{@link org.implsci.rollout.readiness.Checklists} {@code digital-priorities}</td></tr>
 * <tr><td>72</td><td>Flexible Adoption</td><td>{@link org.implsci.rollout.readiness.Checklists} {@code digital-priorities}</td></tr>
 * <tr><td>73</td><td>Exemplar/Fast Follower pair</td><td>{@link org.implsci.rollout.plan.schedule.WaveSite}</td></tr>
 * <tr><td>74</td><td>Stage Funnel</td><td>{@code org.implsci.rogers.decision.StageFunnel}</td></tr>
 * <tr><td>75</td><td>Concurrent Change</td><td>{@link org.implsci.rollout.plan.schedule.WaveSite}</td></tr>
 * <tr><td>76</td><td>NPf IT</td><td>facts of a case; no rule</td></tr>
 * <tr><td>77</td><td>Spread Metric</td><td>{@code org.implsci.rogers.spread.SpreadPoint}</td></tr>
 * <tr><td>78</td><td>Breadth Depth</td><td>{@code org.implsci.rogers.spread.HoldRule}</td></tr>
 * <tr><td>79</td><td>Authentic Adoption</td><td>{@code org.implsci.rogers.spread.SpreadReview}</td></tr>
 * <tr><td>80</td><td>Adaptation Kind (4)</td><td>{@link org.implsci.rollout.readiness.Checklists} {@code spread-considerations}</td></tr>
 * <tr><td>81</td><td>Red Line</td><td>{@link org.implsci.rollout.readiness.Checklists} {@code spread-considerations}</td></tr>
 * <tr><td>82</td><td>Evidence Threshold</td><td>{@link org.implsci.rollout.readiness.Checklists} {@code spread-considerations}</td></tr>
 * <tr><td>83</td><td>Continual Evidence</td><td>{@link org.implsci.rollout.readiness.Checklists} {@code spread-considerations}</td></tr>
 * <tr><td>84</td><td>Full Cost</td><td>{@link org.implsci.rollout.benefit.BenefitRegister}</td></tr>
 * <tr><td>85</td><td>Scaling Phase (4)</td><td>{@link org.implsci.rollout.readiness.Checklists} {@code scaling-phases}</td></tr>
 * <tr><td>86</td><td>Gain Share</td><td>{@link org.implsci.rollout.benefit.Benefit}</td></tr>
 * <tr><td>87</td><td>Structured vs flexible rollout</td><td>{@link org.implsci.rollout.plan.ProgrammePart}</td></tr>
 * </table>
 */
@NullMarked
package org.implsci.rollout.readiness;

import org.jspecify.annotations.NullMarked;
