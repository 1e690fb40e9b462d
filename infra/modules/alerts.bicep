import { queries } from 'queries.bicep'

@description('Who is told, and when. The alerts are those of infra/alerts.json; what to do about each is in docs/operations.md.')
param groupName string
param location string
param tags object
param workspaceId string
@description('Who is written to; nobody when empty.')
param emails string[]
@description('Where the runbook is.')
param runbook string

var alerts = filter(loadJsonContent('../alerts.json'), alert => alert.every != null)

resource group 'Microsoft.Insights/actionGroups@2023-01-01' = {
  name: groupName
  location: 'global'
  tags: tags
  properties: {
    groupShortName: 'omavideo'
    enabled: true
    emailReceivers: map(emails, email => { name: email, emailAddress: email, useCommonAlertSchema: true })
  }
}

resource rules 'Microsoft.Insights/scheduledQueryRules@2023-12-01' = [for alert in alerts: {
  name: alert.name
  location: location
  tags: tags
  kind: 'LogAlert'
  properties: {
    displayName: 'OmaVideo: ${alert.title}'
    description: 'What to do: ${runbook}#${alert.name}'
    severity: alert.severity
    enabled: true
    scopes: [workspaceId]
    evaluationFrequency: alert.every!
    windowSize: alert.window!
    autoMitigate: alert.every != 'P1D'
    // A new workspace has none of the tables yet.
    skipQueryValidation: true
    criteria: {
      allOf: [
        {
          query: queries[string(alert.name)]
          timeAggregation: 'Count'
          operator: 'GreaterThan'
          threshold: 0
          failingPeriods: { numberOfEvaluationPeriods: 1, minFailingPeriodsToAlert: 1 }
        }
      ]
    }
    actions: { actionGroups: [group.id] }
  }
}]

output groupId string = group.id
